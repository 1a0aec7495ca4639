import type { Precision } from './date-phrase';
import { onOrAfter, yearOf, type DayCount } from './day-count';

/** First and last day of a window. */
export type Span = readonly [first: DayCount, last: DayCount];

/** How many days lie, about, between what comes again and its next place. */
export const weekly = 7;
export const monthly = 30.4;
export const yearly = 365.2;

const furthestLeapYear = 8;

/** What a pattern makes of some words, before it is settled which way they look. */
export interface Reading {
  /** The days at place `k`: 0 is the one to come, or the current one; 1 the one after it, -1 the one before. */
  readonly at: (k: number) => Span;
  /** How often it comes again: `weekly`, `monthly`, `yearly`, or 0 for what the words name outright. */
  readonly every: number;
  readonly precision: Precision;
  /** True where both ends are known whatever bounds it: "within 2 weeks". */
  readonly isClosed?: boolean;
  readonly other?: Span;
  readonly time?: string;
}

/** True for days that there are. */
export function isThere([first, last]: Span): boolean {
  return first <= last;
}

/** Days that come again. */
export function recurring(at: Reading['at'], every: number, precision: Precision = 'day'): Reading {
  return { at, every, precision };
}

/** Days that the words name outright, or as a distance from the day of writing. */
export function fixed(first: DayCount, last = first, precision: Precision = 'day'): Reading {
  return recurring(() => [first, last], 0, precision);
}

/** One day. */
export function oneDay(day: DayCount): Span {
  return [day, day];
}

/** What `map` makes of the days of a reading, and of each of its other places. */
export function mapped(
  { at, every }: Reading,
  map: (first: DayCount, last: DayCount) => Span,
  precision: Precision = 'day',
): Reading {
  return recurring((k) => map(...at(k)), every, precision);
}

/** The same reading at another of its places. */
export function atPlace({ at, every, precision }: Reading, k: number): Reading {
  return recurring((more) => at(k + more), every, precision);
}

/** A reading whose place is settled. */
export function settled({ at, precision }: Reading, k: number): Reading {
  return fixed(...at(k), precision);
}

/** What comes once a year: in that year, or without one where it first ends no earlier than a day. */
export function inYears(
  inYear: (year: number) => Span,
  year: number | null,
  earliest: DayCount,
  precision: Precision = 'day',
): Reading {
  if (year !== null) return fixed(...inYear(year), precision);
  let first = yearOf(earliest);
  const furthest = first + furthestLeapYear;
  while (!(inYear(first)[1] >= earliest) && first < furthest) first++;
  return recurring((k) => inYear(first + k), yearly, precision);
}

/** A reading that its place in a year settles. */
export function inYear(reading: Reading, year: number | null): Reading {
  return year === null || reading.every === 0 ? reading : settled(reading, year - yearOf(reading.at(0)[0]));
}

/** That weekday of a week, or of the week in which a day lies. */
export function inWeek(period: Reading, weekday: number): Reading | null {
  const isWeek = period.precision === 'week';
  if (!isWeek && period.precision !== 'day') return null;
  return mapped(period, (first) => oneDay(onOrAfter(isWeek ? first : onOrAfter(first - 6, 1), weekday)));
}
