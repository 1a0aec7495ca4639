import { monthsOf, monthStart, startOfWeek, type DayCount } from '../day-count';
import type { Precision } from '../date-phrase';
import type { Passage } from '../grammar/passage';
import { fixed, type Reading, type Span } from '../reading';
import type { Unit } from '../words/meaning';
import { months, movedBy } from './amount';

/** What a unit is called in a reading. */
export function precisionOf(unit: Unit): Precision {
  if (unit === 'workday') return 'day';
  return unit === 'fortnight' || (months[unit] ?? 0) > 12 ? 'range' : (unit as Precision);
}

function startOf(unit: Unit, day: DayCount, weekStart: number): DayCount {
  const length = months[unit];
  if (length !== undefined) {
    const since = monthsOf(day);
    return monthStart(since - (since % length));
  }
  if (unit === 'weekend') return startOfWeek(day, 1) + 5;
  return unit === 'week' || unit === 'fortnight' ? startOfWeek(day, weekStart) : day;
}

/** The unit that holds a day, or the one so many units later. */
export function periodAt(unit: Unit, day: DayCount, { context }: Passage, later = 0): Span {
  const first = movedBy(startOf(unit, day, context.weekStart), later, unit);
  if (unit === 'workday') return [first, first];
  return [first, unit === 'weekend' ? first + 1 : movedBy(first, 1, unit) - 1];
}

/** The unit so many units from now, as a reading. */
export function unitFromNow(unit: Unit, passage: Passage, later = 0): Reading {
  return fixed(...periodAt(unit, passage.now, passage, later), precisionOf(unit));
}

/** So many months from a month (1 to 12) of a year on. */
export function monthsFrom(year: number, month: number, length = 1): Span {
  const start = year * 12 + month - 1;
  return [monthStart(start), monthStart(start + length) - 1];
}

/** The first day behind a share of a period: where it has whole months, that of a month if it can be. */
export function behind([first, last]: Span, share: number): DayCount {
  const [from, to] = [monthsOf(first), monthsOf(last + 1)];
  const isWhole = monthStart(from) === first && monthStart(to) === last + 1;
  const months = from + (to - from) * share;
  if (isWhole && Number.isInteger(months)) return monthStart(months);
  return first + Math.ceil((last - first + 1) * share - 0.5);
}
