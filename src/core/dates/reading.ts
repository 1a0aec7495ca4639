import { yearOf } from './calendar';
import type { Bound, DaySpan, Precision } from './date-phrase';
import type { Day } from './day';

/** What the words of a phrase say themselves. */
export interface Said {
  readonly year: boolean;
  readonly month: boolean;
  readonly direction: boolean;
}

/** A span with both ends. */
export interface Period extends DaySpan {
  readonly first: Day;
  readonly last: Day;
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

/** Days that the words name outright, or as a distance from the day of writing. */
export function fixed({ first, last }: DaySpan, precision: Precision, said = wholly): Reading {
  return {
    first,
    last,
    bound: 'on',
    precision,
    said,
    nth: null,
    every: null,
    otherReading: null,
    time: null,
  };
}

/** One day that the words name outright; null where the calendar has none. */
export function fixedDay(day: Day | null): Reading | null {
  const span = oneDay(day);
  return span && fixed(span, 'day');
}

/** Days that come again every week, month or year; null if they never do. */
export function recurring(nth: Nth, every: 'week' | 'month' | 'year', precision: Precision): Reading | null {
  const span = nth(0);
  const said = { year: false, month: every === 'year', direction: false };
  return span && { ...fixed(span, precision, said), nth, every };
}

/** What `map` makes of the days of a reading, and of each of its other places. */
export function mapped(
  reading: Reading | null,
  map: (days: Period) => DaySpan | null,
  precision: Precision,
): Reading | null {
  if (!reading) return null;
  const within = (span: DaySpan | null) => (isClosed(span) ? map(span) : null);
  const span = within(reading);
  const { nth } = reading;
  return span && { ...reading, ...span, precision, nth: nth && ((k) => within(nth(k))), otherReading: null };
}

/** The same reading at another of its places. */
export function atPlace(reading: Reading, k: number): Reading {
  const span = reading.nth?.(k);
  return span ? { ...reading, ...span, nth: (more) => reading.nth?.(k + more) ?? null } : reading;
}

/** A reading that its place in a year settles. */
export function inYear(reading: Reading, year: number | null): Reading {
  if (year === null || !reading.nth || reading.first === null) return reading;
  return { ...atPlace(reading, year - yearOf(reading.first)), nth: null, every: null, said: wholly };
}

/** A span of one day; null where the calendar has none. */
export function oneDay<D extends Day | null>(day: D): D extends Day ? Period : Period | null;
export function oneDay(day: Day | null): Period | null {
  return day === null ? null : { first: day, last: day };
}

function isClosed(span: DaySpan | null): span is Period {
  return span?.first != null && span.last !== null;
}
