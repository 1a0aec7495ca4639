import { addMonths, dayAt, daysBetween, monthOf, weekdayOf, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Day, Weekday } from '../day';
import { isFollowedByGlue } from '../pieces/company';
import { readDayNumber } from '../pieces/day-number';
import { readWhich } from '../pieces/which';
import { fixedDay, oneDay, recurring, type Reading } from '../reading';
import type { Pattern } from './pattern';
import { whichPeriod } from './which-period';

// In any 28 years every day of a month falls on every weekday.
const mostMonths = 14;
const longestAgo = 45;
const muchNearer = 4;

function matching(weekday: Weekday, number: number, { writtenOn }: DateContext, step: 1 | -1): Day | null {
  for (let later = 0; later <= mostMonths; later++) {
    const month = addMonths(`${writtenOn.slice(0, 8)}01`, step * later);
    const day = dayAt(yearOf(month), monthOf(month), number);
    const isAhead = day !== null && (step > 0 ? day >= writtenOn : day < writtenOn);
    if (isAhead && weekdayOf(day) === weekday) return day;
  }
  return null;
}

/** True where the last such day is much nearer than the next. */
function isJustPast(last: Day | null, next: Day | null, writtenOn: Day): boolean {
  if (last === null || next === null) return next === null;
  const ago = daysBetween(last, writtenOn);
  return ago <= longestAgo && daysBetween(writtenOn, next) > ago * muchNearer;
}

/** The month to come in which that number falls on that weekday. */
function numberedWeekday(weekday: Weekday, number: number, context: DateContext): Reading | null {
  const next = matching(weekday, number, context, 1);
  const last = matching(weekday, number, context, -1);
  const places = isJustPast(last, next, context.writtenOn) ? [last, next] : [next];
  return recurring((k) => oneDay(k === -1 ? last : (places[k] ?? null)), 'month', 'day');
}

/** "monday the 21st", "Mon 13th", "friday 23 at 4"; not "monday 3 people". */
export const weekdayAndNumber: Pattern = {
  name: 'weekday and number',
  begins: ['weekday', 'which'],
  read(reader, grammar) {
    readWhich(reader);
    const weekday = reader.take('weekday');
    if (weekday === undefined) return null;
    reader.mark(',', '.');
    const next = reader.peek();
    // "monday first thing"
    if (next?.kind !== 'number' && next?.meaning.glue !== 'the') return null;
    const number = readDayNumber(reader);
    if (!number) return null;
    const month = reader.attempt((r) => whichPeriod.read(r, grammar));
    if (month?.precision === 'month' && month.first !== null) {
      const day = dayAt(yearOf(month.first), monthOf(month.first), number.day);
      return day === null ? null : fixedDay(day);
    }
    if (!number.isOrdinal && !isFollowedByGlue(reader)) return null;
    const after = reader.peek();
    const isTimeRange =
      !number.isOrdinal && (after?.text === '-' || after?.text === '–' || after?.meaning.glue === 'to');
    return isTimeRange ? null : numberedWeekday(weekday, number.day, reader.context);
  },
};
