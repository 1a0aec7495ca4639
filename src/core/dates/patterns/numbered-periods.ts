import { startOfWeek } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { fixed, inYears, type Reading, type Span } from '../reading';
import { within } from './numbers';
import { monthsFrom } from './periods';
import { divisionOf } from './place-in-period';

function wholeYears(from: number, to = from): Reading {
  return fixed(monthsFrom(from, 1)[0], monthsFrom(to, 12)[1], to === from ? 'year' : 'range');
}

/** The week with this number; week 1 is the one with 4 January in it. */
function numberedWeek(year: number, week: number, weekStart: number): Span {
  const first = startOfWeek(monthsFrom(year, 1)[0] + 3, weekStart) + 7 * (week - 1);
  return [first, first + 6];
}

// "week 2" in December is next year's.
const longestPastDays = 182;

function weekOfYear(week: number, year: number | null, passage: Passage): Reading {
  const { now, context } = passage;
  const inYear = (y: number) => numberedWeek(y, week, context.weekStart);
  return inYears(inYear, year, now - longestPastDays, 'week');
}

const isoWeek = (year: number, week: number) => fixed(...numberedWeek(year, week, 1), 'week');

/** Years, and what divides them, by their numbers. */
export const numberedPeriods = {
  // "week 31", "W31"
  week: [wording('w ~{NN}; ww|week #? {NN}', within(1, 53))],
  fyYear: [wording('fy? {year}; fy {yy}; {thatYear}')],
  period: [
    // "week 31", "W31", "week 3 of 2027", "2025-W31"
    wording('{week} {none}? <!:|%>; {week} ,? of|in? {fyYear}', weekOfYear),
    wording('{NNNN} -? {week}', isoWeek),
    // "in 2026", "=2026", "2025 and 2026", "by two thousand thirty", and before a word that may be counted "in 2026 we"
    wording(
      '<-1:Leads> <!-1:Weekday|Day> {year} <Joins>; <-1:=> {year} <Joins>; <-1:and|or> <-2:NNNN> {year} <Joins>',
      (year) => wholeYears(year),
    ),
    wording('<-1:Leads> <!-1:Weekday|Day> {year}', (year) =>
      year >= 1990 && year <= 2040 ? wholeYears(year) : null,
    ),
    // "Q3", "Q3 2026", "H2 26", "q1 of 2017", "2026 Q3", "2019-H2", "FY26 Q2"; "Q1:" is a question's number
    wording(
      '{division} <-3:Leads>; <Ordinal|N> {division}; <q> {division} <!Month|:|.|)|]|->; <q> {division} <-> <1:q>',
      (division, passage) => divisionOf(division, null, passage),
    ),
    wording('{division} -/,? of|in? {fyYear}; {division} -/,? {yy} <Mark>', divisionOf),
    wording('{NNNN} -/,? {division}; {fyYear} -/,? {division}', (year, division, passage) =>
      divisionOf(division, year, passage),
    ),
    // "the year 2008", "calendar year 2008", "FY27", "cy18"
    wording('fiscal? year of? {year}; <fy> {fyYear}', (year) => wholeYears(year)),
    // "2014-2018", "2014 to 2018", "1990s"
    wording('{yyyy} to|until|-|~ {yyyy}', wholeYears),
    wording('{NNNN} s', (from) => (from % 10 === 0 ? wholeYears(from, from + 9) : null)),
  ],
};
