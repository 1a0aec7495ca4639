import { addDays, addMonths, dayAt, daysInMonth, monthOf, startOfWeek, yearOf } from '../calendar';
import type { DateContext, DaySpan, Precision } from '../date-phrase';
import type { Day } from '../day';
import type { Unit } from '../words/meaning';

/** Units that the calendar divides time into. */
export type CalendarUnit = Exclude<Unit, 'moment' | 'business day'>;

/** A span with both ends. */
export interface Period extends DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const months: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

const days: Partial<Record<CalendarUnit, number>> = {
  day: 1,
  weekend: 7,
  week: 7,
  'work week': 7,
  fortnight: 14,
};

/** What a unit is called in a reading. */
export function precisionOf(unit: CalendarUnit): Precision {
  if (unit === 'work week') return 'week';
  return unit === 'fortnight' || unit === 'decade' || unit === 'century' ? 'range' : unit;
}

function startOfMonths(day: Day, length: number): Day {
  const since = yearOf(day) * 12 + monthOf(day) - 1;
  const start = since - (since % length);
  return dayAt(Math.floor(start / 12), (start % 12) + 1, 1) ?? day;
}

function startOf(unit: CalendarUnit, day: Day, { weekStart }: DateContext): Day {
  if (unit === 'day') return day;
  if (unit === 'weekend') return addDays(startOfWeek(day, 1), 5);
  if (unit === 'work week') return startOfWeek(day, 1);
  const length = months[unit];
  return length === undefined ? startOfWeek(day, weekStart) : startOfMonths(day, length);
}

/** The unit that holds a day, or the one so many units later: `periodAt('week', day, context, 1)` is next week. */
export function periodAt(unit: CalendarUnit, day: Day, context: DateContext, later = 0): Period {
  const current = startOf(unit, day, context);
  const length = months[unit];
  if (length !== undefined) {
    const first = addMonths(current, length * later);
    return { first, last: addDays(addMonths(first, length), -1) };
  }
  const inDays = days[unit] ?? 1;
  const first = addDays(current, inDays * later);
  if (unit === 'weekend') return { first, last: addDays(first, 1) };
  return { first, last: addDays(first, unit === 'work week' ? 4 : inDays - 1) };
}

/** A month (1 to 12) of a year. */
export function monthPeriod(year: number, month: number): Period | null {
  const first = dayAt(year, month, 1);
  const last = dayAt(year, month, daysInMonth(year, month));
  return first !== null && last !== null ? { first, last } : null;
}
