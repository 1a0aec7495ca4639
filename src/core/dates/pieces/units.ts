import { addBusinessDays, addDays, addMonths, dayAt, monthOf, startOfWeek, yearOf } from '../calendar';
import type { DateContext, Precision } from '../date-phrase';
import type { Day } from '../day';
import { fixed, type Period, type Reading } from '../reading';
import type { Unit } from '../words/meaning';

const months: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

const days: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7, 'work week': 7, fortnight: 14 };

/** The day that lies so many units after another; before it if negative. */
export function movedBy(day: Day, count: number, unit: Unit): Day {
  if (unit === 'business day') return addBusinessDays(day, count);
  const inMonths = months[unit];
  return inMonths === undefined ? addDays(day, (days[unit] ?? 0) * count) : addMonths(day, inMonths * count);
}

/** What a unit is called in a reading. */
export function precisionOf(unit: Unit): Precision {
  switch (unit) {
    case 'moment':
    case 'business day':
      return 'day';
    case 'work week':
      return 'week';
    case 'fortnight':
    case 'decade':
    case 'century':
      return 'range';
    default:
      return unit;
  }
}

function startOf(unit: Unit, day: Day, { weekStart }: DateContext): Day {
  const length = months[unit];
  if (length !== undefined) {
    const since = yearOf(day) * 12 + monthOf(day) - 1;
    const start = since - (since % length);
    return dayAt(Math.floor(start / 12), (start % 12) + 1, 1) ?? day;
  }
  if (unit === 'weekend') return addDays(startOfWeek(day, 1), 5);
  if (unit === 'work week') return startOfWeek(day, 1);
  return unit === 'week' || unit === 'fortnight' ? startOfWeek(day, weekStart) : day;
}

/** The unit that holds a day, or the one so many units later: `periodAt('week', day, context, 1)` is next week. */
export function periodAt(unit: Unit, day: Day, context: DateContext, later = 0): Period {
  const first = movedBy(startOf(unit, day, context), later, unit);
  if (unit === 'weekend' || unit === 'work week')
    return { first, last: addDays(first, unit === 'weekend' ? 1 : 4) };
  return { first, last: unit === 'business day' ? first : addDays(movedBy(first, 1, unit), -1) };
}

/** The unit so many units from now, as a reading. */
export function unitFromNow(unit: Unit, context: DateContext, later = 0): Reading {
  return fixed(periodAt(unit, context.writtenOn, context, later), precisionOf(unit));
}

/** A month (1 to 12) of a year. */
export function monthPeriod(year: number, month: number): Period {
  const first = monthStart(year, month);
  return { first, last: addDays(addMonths(first, 1), -1) };
}

function monthStart(year: number, month: number): Day {
  return dayAt(year, month, 1) ?? '0001-01-01';
}
