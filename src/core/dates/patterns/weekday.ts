import { addDays, startOfWeek, weekdayOnOrAfter } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Weekday } from '../day';
import { isWeekdayAlone } from '../pieces/everyday';
import { readWhich } from '../pieces/which';
import { fixedDay, oneDay, recurring, type Reading } from '../reading';
import type { Which } from '../words/meaning';
import type { Pattern } from './pattern';

/** A weekday alone: the next such day on or after the day of writing. */
export function bareWeekday(weekday: Weekday, { writtenOn }: DateContext): Reading | null {
  const coming = weekdayOnOrAfter(writtenOn, weekday);
  return recurring((k) => oneDay(addDays(coming, 7 * k)), 'week', 'day');
}

/** "next friday" is the one in the week after this; other people mean the one that comes. */
export function whichWeekday(which: Which, weekday: Weekday, { writtenOn, weekStart }: DateContext): Reading {
  const coming = weekdayOnOrAfter(addDays(writtenOn, 1), weekday);
  const thisWeeks = weekdayOnOrAfter(startOfWeek(writtenOn, weekStart), weekday);
  const latest = addDays(weekdayOnOrAfter(writtenOn, weekday), -7);
  const alternatives: Record<Which, [day: string, other: string]> = {
    this: [thisWeeks, thisWeeks < writtenOn ? coming : thisWeeks],
    coming: [coming, coming],
    next: [addDays(thisWeeks, 7), coming],
    last: [addDays(thisWeeks, -7), latest],
    past: [latest, latest],
  };
  const [day, other] = alternatives[which];
  return { ...fixedDay(day), otherReading: other === day ? null : oneDay(other) };
}

/** "friday", "on Fri.", "this tuesday", "next friday", "last monday". */
export const weekday: Pattern = {
  name: 'weekday',
  begins: ['weekday', 'which'],
  read(reader) {
    const which = readWhich(reader);
    if (reader.peek()?.meaning.repeats) return null;
    const day = reader.take('weekday');
    if (day === undefined) return null;
    if (!which && !isWeekdayAlone(reader, reader.position - 1)) return null;
    return which ? whichWeekday(which, day, reader.context) : bareWeekday(day, reader.context);
  },
};
