import { daysBetween, monthOf, yearOf } from '../calendar';
import type { DaySpan } from '../date-phrase';
import type { Day } from '../day';
import { atPlace, type Reading } from '../reading';

/** About how many places lie between a reading and a day; off by one at most. */
function placesTo(reading: Reading, day: Day): number {
  const from = reading.first ?? reading.last ?? day;
  const years = yearOf(day) - yearOf(from);
  if (reading.every === 'year') return years;
  if (reading.every === 'month') return years * 12 + monthOf(day) - monthOf(from);
  return Math.floor(daysBetween(from, day) / 7);
}

function isInOrder(start: DaySpan, end: DaySpan): boolean {
  return start.first !== null && end.last !== null && end.last >= start.first;
}

/** The first place of `end` that does not end before `start` begins. */
function firstAfter(start: Reading, end: Reading): Reading {
  const near = placesTo(end, start.first ?? '');
  for (const k of [near - 1, near, near + 1, near + 2]) {
    const moved = atPlace(end, k);
    if (isInOrder(start, moved)) return moved;
  }
  return end;
}

/** The last place of `start` that does not begin after `end` does. */
function lastBefore(start: Reading, end: Reading): Reading {
  const near = placesTo(start, end.first ?? '');
  for (const k of [near + 1, near, near - 1]) {
    const moved = atPlace(start, k);
    if (moved.first !== null && moved.first <= (end.first ?? '')) return moved;
  }
  return start;
}

/** Two ends of a range, each moved to where it fits the other: "nov - feb 2026", "mon-wed", "dec 28 - jan 3". */
function fitted(start: Reading, end: Reading): [Reading, Reading] {
  const isWeekly = start.every === 'week';
  if (start.nth && (!end.nth || !isWeekly)) {
    const moved = lastBefore(start, end);
    return [moved, end];
  }
  return end.nth ? [start, firstAfter(start, end)] : [start, end];
}

// "july 10 - july 8" are two days, not most of a year.
const longestInferred = 330;

function isTooLong(from: Reading, to: Reading): boolean {
  if (!from.nth || !to.nth || from.first === null || to.last === null) return false;
  return daysBetween(from.first, to.last) > longestInferred;
}

/** From the first day of one to the last day of the other; null if they are not in order. */
export function joined(start: Reading, end: Reading): Reading | null {
  const [from, to] = fitted(start, end);
  if (!isInOrder(from, to) || isTooLong(from, to)) return null;
  const nth =
    from.nth &&
    to.nth &&
    ((k: number) => {
      const first = from.nth?.(k)?.first ?? null;
      const last = to.nth?.(k)?.last ?? null;
      return first !== null && last !== null && first <= last ? { first, last } : null;
    });
  const said = {
    year: from.said.year && to.said.year,
    month: from.said.month && to.said.month,
    direction: from.said.direction || to.said.direction,
  };
  return { ...to, first: from.first, last: to.last, precision: 'range', nth, said, otherReading: null };
}
