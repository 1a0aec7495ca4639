import { dayOfYear } from '../pieces/day-of-year';
import type { Reader } from '../text/reader';
import { openingsOf } from '../text/opening';
import { numericDay } from './numeric-day';
import { holiday } from './holiday';
import { wording, type Pattern } from './wording';

function dated(month: number, day: number, year: number | null, { context }: Reader) {
  return dayOfYear(month, day, year, context);
}

/** "3 may be" is a verb after a number more often than a month; "3 May" and "3rd may" are not. */
function isVerb({ tokens, position }: Reader): boolean {
  const [number, word, next] = [tokens[position - 2], tokens[position - 1], tokens[position]];
  const isVerbAhead = next?.kind === 'word' && openingsOf(next) === 0;
  return isVerbAhead && number?.kind === 'number' && word?.meaning.verb === true && !word.capital;
}

/** Days named by the calendar. */
export const calendarDates: readonly Pattern[] = [
  // "2025-07-14T14:30", "2025/7/14"
  wording('{long} ~-/. {month-number} ~-/. {day-number} {iso-time}?', ([year, month, day, time], reader) => {
    const found = dated(month, day, year, reader);
    return found && { ...found, time };
  }),
  // "20250714"
  wording('{compact}', ([digits], reader) =>
    dated(Math.floor(digits / 100) % 100, digits % 100, Math.floor(digits / 10_000), reader),
  ),
  // "2025/jul/14", "2025-14-Jul", "2025 07 14"
  wording('{full-year} ~-/. {month} ~-/. {day-number}', ([year, month, day], r) =>
    dated(month, day, year, r),
  ),
  wording('{full-year} ~-/. {day-number} ~-/. {month}', ([year, day, month], r) =>
    dated(month, day, year, r),
  ),
  wording('{full-year} {two} {two}', ([year, month, day], r) => dated(month, day, year, r)),
  numericDay,
  // "july 14th", "Jul. 14, 2025", "may the fourth", "Sep-23-2020"
  wording('{month} .,/-? the? {number} {trailing-year}?', ([month, { day }, year], r) =>
    dated(month, day, year, r),
  ),
  // "14 july", "the 14th day of July, 2025", "23-Sep-2020", "11APR"
  wording('{number} day? of? ./-,? {month} {trailing-year}?', ([{ day }, month, year], r) =>
    year === null && isVerb(r) ? null : dated(month, day, year, r),
  ),
  holiday,
];
