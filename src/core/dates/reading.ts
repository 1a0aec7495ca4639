import type { Bound, DaySpan, Precision } from './date-phrase';
import type { Day } from './day';

/** What the words of a phrase say themselves. */
export interface Said {
  readonly year: boolean;
  readonly month: boolean;
  readonly direction: boolean;
}

/** The days at place `k`: 0 is the one to come, or the current one; 1 the one after it, -1 the one before. */
export type Nth = (k: number) => DaySpan | null;

/** What a pattern makes of some words, before it is settled which way they look. */
export interface Reading extends DaySpan {
  readonly bound: Bound;
  readonly precision: Precision;
  readonly said: Said;
  /** For what comes again (a weekday, a month without a year): its other places. */
  readonly nth: Nth | null;
  /** How often it comes again. */
  readonly every: 'week' | 'month' | 'year' | null;
  readonly otherReading: DaySpan | null;
  readonly time: string | null;
}

const wholly: Said = { year: true, month: true, direction: true };
const monthSaid: Said = { year: false, month: true, direction: false };
const nothingSaid: Said = { year: false, month: false, direction: false };

/** Days that the words name outright, or as a distance from the day of writing. */
export function fixed(first: Day | null, last: Day | null, precision: Precision, said = wholly): Reading {
  const bound = 'on';
  return { first, last, bound, precision, said, nth: null, every: null, otherReading: null, time: null };
}

/** One day that the words name outright. */
export function fixedDay(day: Day): Reading {
  return fixed(day, day, 'day');
}

/** Days that come again every week, month or year; null if they never do. */
export function recurring(nth: Nth, every: 'week' | 'month' | 'year', precision: Precision): Reading | null {
  const span = nth(0);
  if (!span) return null;
  const { first, last } = span;
  const said = every === 'year' ? monthSaid : nothingSaid;
  return { first, last, bound: 'on', precision, said, nth, every, otherReading: null, time: null };
}

/** The same reading at another of its places. */
export function atPlace(reading: Reading, k: number): Reading {
  const span = reading.nth?.(k);
  return span ? { ...reading, ...span, nth: (more) => reading.nth?.(k + more) ?? null } : reading;
}

/** A span of one day. */
export function oneDay(day: Day | null): DaySpan | null {
  return day === null ? null : { first: day, last: day };
}
