import { addDays, startOfWeek, weekdayOf, weekdayOnOrAfter } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Day, Weekday } from '../day';
import { isWeekdayAlone } from '../pieces/everyday';
import { unitFromNow } from '../pieces/units';
import { fixedDay, mapped, oneDay, recurring, type Reading } from '../reading';
import type { Which } from '../words/meaning';
import { placeOf } from './which';
import { wording, type Pattern } from './wording';

/** A weekday alone: the next such day on or after the day of writing. */
function bareWeekday(weekday: Weekday, { writtenOn }: DateContext): Reading | null {
  const coming = weekdayOnOrAfter(writtenOn, weekday);
  return recurring((k) => oneDay(addDays(coming, 7 * k)), 'week', 'day');
}

/** "next friday" is the one in the week after this; other people mean the one that comes. */
function whichWeekday(which: Which, weekday: Weekday, { writtenOn, weekStart }: DateContext): Reading | null {
  const coming = weekdayOnOrAfter(addDays(writtenOn, 1), weekday);
  const thisWeeks = weekdayOnOrAfter(startOfWeek(writtenOn, weekStart), weekday);
  const latest = addDays(weekdayOnOrAfter(writtenOn, weekday), -7);
  const alternatives: Record<Which, [day: Day, other: Day]> = {
    this: [thisWeeks, thisWeeks < writtenOn ? coming : thisWeeks],
    coming: [coming, coming],
    next: [addDays(thisWeeks, 7), coming],
    last: [addDays(thisWeeks, -7), latest],
    past: [latest, latest],
  };
  const [day, other] = alternatives[which];
  const found = fixedDay(day);
  return found && { ...found, otherReading: other === day ? null : oneDay(other) };
}

function nthAfter(day: Day, weekday: Weekday, nth: number): Day {
  return addDays(weekdayOnOrAfter(addDays(day, 1), weekday), 7 * (nth - 1));
}

function nthBefore(day: Day, weekday: Weekday, nth: number): Day {
  return addDays(weekdayOnOrAfter(day, weekday), -7 * nth);
}

/** That weekday of a week, or of the week in which a day lies. */
export function inWeek(period: Reading, weekday: Weekday): Reading | null {
  const { precision } = period;
  if (precision !== 'week' && precision !== 'day') return null;
  const start = (first: Day) => (precision === 'day' ? startOfWeek(first, 1) : first);
  return mapped(period, ({ first }) => oneDay(weekdayOnOrAfter(start(first), weekday)), 'day');
}

/** Weekdays, alone and beside what says which one is meant. */
export const weekdays: readonly Pattern[] = [
  wording('{weekday}', ([weekday], reader) =>
    isWeekdayAlone(reader, reader.position - 1) ? bareWeekday(weekday, reader.context) : null,
  ),
  // "today", "tmrw", "EOD"
  wording('{fromToday}', ([days], { context }) => fixedDay(addDays(context.writtenOn, days))),
  wording('{which} {weekday}', ([which, weekday], { context }) => whichWeekday(which, weekday, context)),
  // "mon 14 july", "Friday (jun-15)", "tomorrow at 5, 3 june"
  wording('{which}? {named-day} .? ,-–(:? on|the|of? {date} )?', ([, , date]) => date),
  wording('{which}? {named-day} {time} ,-–(? on|the? {date}', ([, , { time }, date]) => ({ ...date, time })),
  // "14 June Wed", "Nov 12 (Sun)"
  wording('{date} (|? {weekday} )?', ([date]) => date),
  wording('{date} , {weekday}', ([date, weekday]) =>
    date.first !== null && weekdayOf(date.first) === weekday ? date : null,
  ),
  // "friday next week", "next week on Tuesday"
  wording('{weekday} ,(? of|in|from? {period}', ([weekday, period]) =>
    period.precision === 'week' ? inWeek(period, weekday) : null,
  ),
  wording('{which} {unit} ,-–(? on? {weekday}', ([which, unit, weekday], { context }) =>
    inWeek(unitFromNow(unit, context, placeOf[which]), weekday),
  ),
  // "tuesday three weeks from now", "in 3 weeks on friday"
  wording('{weekday} ,? {offset}', ([weekday, day]) => inWeek(day, weekday)),
  wording('{offset} on {weekday}', ([day, weekday]) => inWeek(day, weekday)),
  // "friday after next", "third tuesday after christmas", "closest monday to Oct 5th", "3 mondays ago"
  wording('{weekday} after next', ([weekday], { context }) =>
    fixedDay(nthAfter(context.writtenOn, weekday, 2)),
  ),
  wording('{ordinal}? {weekday} after {day}', ([nth, weekday, day]) =>
    mapped(day, ({ last }) => oneDay(nthAfter(last, weekday, nth ?? 1)), 'day'),
  ),
  wording('{ordinal}? {weekday} before {day}', ([nth, weekday, day]) =>
    mapped(day, ({ first }) => oneDay(nthBefore(first, weekday, nth ?? 1)), 'day'),
  ),
  wording('closest {weekday} to {day}', ([weekday, day]) =>
    mapped(day, ({ first }) => oneDay(weekdayOnOrAfter(addDays(first, -3), weekday)), 'day'),
  ),
  wording('{count} {repeats} from now', ([count, weekday], { context }) =>
    fixedDay(nthAfter(context.writtenOn, weekday, count)),
  ),
  wording('{count} {repeats} ago', ([count, weekday], { context }) =>
    fixedDay(nthBefore(context.writtenOn, weekday, count)),
  ),
];
