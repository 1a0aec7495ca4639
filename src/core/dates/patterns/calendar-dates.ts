import { dayIn } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { inYears, oneDay, type Reading } from '../reading';
import { holidayIn } from './holidays';

// In notes, a day some weeks back is meant far more often than the same day eleven months ahead.
const lookBackDays = 45;
// Holidays are planned far ahead: only one of the same week is looked back to.
const holidayLookBackDays = 7;

/** The day with this month and number: of that year, or without a year of the one that fits the day of writing. */
export function dayOfYear(
  month: number,
  number: number,
  year: number | null,
  { now, context }: Passage,
): Reading {
  const earliest = context.direction === 'backward' ? now : now - lookBackDays;
  return inYears((inYear) => oneDay(dayIn(inYear, month, number)), year, earliest);
}

const dayFirst = (day: number, month: number, year: number | null, passage: Passage) =>
  dayOfYear(month, day, year, passage);

const yearFirst = (year: number, month: number, day: number, passage: Passage) =>
  dayOfYear(month, day, year, passage);

/** Days named by the calendar. */
export const calendarDates = {
  date: [
    // "20250714"
    wording('{NNNNNNNN}', (digits, passage) =>
      dayOfYear(Math.floor(digits / 100) % 100, digits % 100, Math.floor(digits / 10_000), passage),
    ),
    // "2025-07-14", "2025/jul/14", "2027 Aug 9", "2025-14-Jul", "2025 07 14"
    wording('{NNNN} ~-/. ~{NN|Month} ~-/. ~{NN}; {yyyy} ,? {Month} {number}; {yyyy} {DD} {DD}', yearFirst),
    wording('{yyyy} ~-/. ~{NN} ~-/. ~{Month}', (year, day, month, passage) =>
      dayOfYear(month, day, year, passage),
    ),
    // "july 14th", "Jul. 14, 2025", "may the fourth", "Sep-23-2020"
    wording('{Month} .,/-? {number} {ofYear}?', dayOfYear),
    // "14 july", "the 14th day of July, 2025", "23-Sep-2020", "11APR"; not "3 may be"
    wording(
      '{nth} day? of? ./-,? {Month} {ofYear}?; {plain} of? ./-,? <!Verb> {Month} {ofYear}?; {plain} of? ./-,? {Month} {ofYear}',
      dayFirst,
    ),
    wording(
      '{plain} of? {Month} <Joins|N> {ofYear}?; {plain} of? <capital> {Month} {ofYear}?; {plain} ./-? {Month} ./-? {yy} <Mark> <whole>',
      dayFirst,
    ),
    // "thanksgiving", "easter 2018", "new year's eve"
    wording('{holiday} {ofYear}?', (rule, year, { now }) =>
      inYears((inYear) => oneDay(holidayIn(inYear, rule)), year, now - holidayLookBackDays),
    ),
  ],
};
