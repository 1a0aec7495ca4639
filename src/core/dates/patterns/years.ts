import { yearOf } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { within } from './numbers';

// 12/12/40 in 2025 is more likely a birthday than a plan, and "3 Dec 2125" a time of day.
const furthestShortYear = 20;
const furthestYear = 75;

/** The four-digit year of a two-digit one: at most twenty years ahead of the day of writing. */
function fullYear(short: number, { now: day }: Passage): number {
  const now = yearOf(day);
  const year = now - (now % 100) + short;
  return year > now + furthestShortYear ? year - 100 : year;
}

/** Numbers of years. */
export const yearNumbers = {
  yyyy: [wording('{NNNN} <whole>', within(1900, 2199))],
  yy: [wording('{DD}', fullYear)],
  // "2025", "'25", "nineteen eighty six", "two thousand and nine"
  year: [
    wording("{yyyy}; ' ~{yy}"),
    wording('{cardinal} {cardinal}', (first, rest) =>
      first > 14 && first < 21 && rest > 9 ? first * 100 + rest : null,
    ),
    wording('{cardinal} {Scale} and? {cardinal}?', (first, scale, rest) =>
      first * scale > 1400 && first * scale < 2200 ? first * scale + (rest ?? 0) : null,
    ),
  ],
  // "next year"
  thatYear: [wording('{pointed}', ({ precision, at }) => (precision === 'year' ? yearOf(at(0)[0]) : null))],
  // after a month, or after a day and month: ", 2025", " of 2025", "-2025", " '25", " of 87"
  ofYear: [
    wording(',/.-? {year} <!->; ,/.-? {year} <-> <!1:NNNN>; of|in {year}', (year, { now }) =>
      year > yearOf(now) + furthestYear ? null : year,
    ),
    wording('of|in {yy}; of|in? {thatYear}'),
  ],
  // after two numbers: "/25", "/2025"
  anyYear: [wording('{NNNN}; {yy}')],
};
