import { dayIn, yearOf } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { fixed, oneDay, recurring, yearly, type Reading } from '../reading';
import { holidayIn } from './holidays';

// In notes, a day some weeks back is meant far more often than the same day eleven months ahead.
const lookBackDays = 45;
// Holidays are planned far ahead: only one of the same week is looked back to.
const holidayLookBackDays = 7;
const furthestLeapYear = 8;

/** The day with this month and number: of that year, or without a year of the one that fits the day of writing. */
export function dayOfYear(
  month: number,
  number: number,
  year: number | null,
  { now, context }: Passage,
): Reading {
  if (year !== null) return fixed(dayIn(year, month, number));
  const earliest = context.direction === 'backward' ? now : now - lookBackDays;
  const thisYear = yearOf(earliest);
  let first = thisYear;
  while (!(dayIn(first, month, number) >= earliest))
    if (++first > thisYear + furthestLeapYear) return fixed(NaN);
  const step = month === 2 && number === 29 ? 4 : 1;
  return recurring((k) => oneDay(dayIn(first + step * k, month, number)), yearly);
}

function holiday(rule: string, year: number | null, { now }: Passage): Reading {
  if (year !== null) return fixed(holidayIn(year, rule));
  const earliest = now - holidayLookBackDays;
  const thisYear = yearOf(earliest);
  const first = holidayIn(thisYear, rule) >= earliest ? thisYear : thisYear + 1;
  return recurring((k) => oneDay(holidayIn(first + k, rule)), yearly);
}

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
    wording(
      '{NNNN} ~-/. ~{NN|Month} ~-/. ~{NN}; {fullYear} ,? {Month} {number}; {fullYear} {DD} {DD}',
      yearFirst,
    ),
    wording('{fullYear} ~-/. ~{NN} ~-/. ~{Month}', (year, day, month, passage) =>
      dayOfYear(month, day, year, passage),
    ),
    // "july 14th", "Jul. 14, 2025", "may the fourth", "Sep-23-2020"
    wording('{Month} .,/-? {number} {trailingYear}?', dayOfYear),
    // "14 july", "the 14th day of July, 2025", "23-Sep-2020", "11APR"; not "3 may be"
    wording(
      '{nth} day? of? ./-,? {Month} {trailingYear}?; {plain} of? ./-,? {Month} {trailingYear}',
      (day, month, year, passage) => dayOfYear(month, day, year, passage),
    ),
    wording(
      '{plain} of? ./-,? <!Verb> {Month}; {plain} of? {Month} <Joins|N>; {plain} of? <capital> {Month}',
      (day, month, passage) => dayOfYear(month, day, null, passage),
    ),
    // "thanksgiving", "easter 2018", "new year's eve"
    wording('{holiday} {trailingYear}?', holiday),
  ],
};
