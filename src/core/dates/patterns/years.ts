import { addDays, startOfWeek, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import { closesClause, isLedUpTo } from '../pieces/company';
import { monthPeriod } from '../pieces/units';
import { divisionOf, type Division } from '../pieces/year-division';
import { fixed, mapped, oneDay, type Period, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import { wording, type Pattern } from './wording';

function wholeYears(from: number, to = from): Reading | null {
  if (to < from) return null;
  const days = { first: monthPeriod(from, 1).first, last: monthPeriod(to, 12).last };
  return fixed(days, to === from ? 'year' : 'range');
}

/** The week with this number; week 1 is the one with 4 January in it. */
function numberedWeek(year: number, week: number, { weekStart }: DateContext): Period {
  const first = addDays(startOfWeek(addDays(monthPeriod(year, 1).first, 3), weekStart), 7 * (week - 1));
  return { first, last: addDays(first, 6) };
}

// "week 2" in December is next year's.
const longestPastDays = 182;

function weekOfYear(week: number, year: number | null, reader: Reader): Reading | null {
  const next = reader.peek()?.text;
  if (next === ':' || next === '%') return null;
  const { context } = reader;
  const thisYear = yearOf(context.writtenOn);
  const earliest = addDays(context.writtenOn, -longestPastDays);
  const coming = numberedWeek(thisYear, week, context).last < earliest ? thisYear + 1 : thisYear;
  const said = { year: year !== null, month: true, direction: true };
  return fixed(numberedWeek(year ?? coming, week, context), 'week', said);
}

function isoWeek(year: number, week: number, context: DateContext): Reading {
  return fixed(numberedWeek(year, week, { ...context, weekStart: 1 }), 'week');
}

/** A year said outright: "in 2026", "=2026", "2025 and 2026". */
function isSaid({ tokens }: Reader, start: number): boolean {
  const [number, before] = [tokens[start - 2], tokens[start - 1]];
  const { glue, part } = before?.meaning ?? {};
  if (before?.text === '=' || ((glue ?? part) !== undefined && isLedUpTo(before))) return true;
  return (glue === 'and' || glue === 'or') && number?.kind === 'number' && number.text.length === 4;
}

/** Four digits alone are a year only after a word that leads up to one, and before none that they count. */
function bareYear(year: number, reader: Reader, start: number): Reading | null {
  const next = reader.peek();
  const isOfOurTime = year >= 1990 && year <= 2040;
  const isCount = next?.kind === 'word' && next.meaning.glue === undefined && !isOfOurTime;
  return isSaid(reader, start) && !isCount ? wholeYears(year) : null;
}

/** "Q1:" or "Q2." before a line's text is a question's number; "H2" alone a heading or a gas. */
function isLabel(reader: Reader, unit: Division['unit']): boolean {
  const next = reader.peek();
  if (isLedUpTo(reader.tokens[reader.position - 3])) return false;
  const isRange = next?.text === '-' && reader.peek(1)?.meaning.glue === 'q';
  if (unit === 'half' || next?.meaning.month !== undefined) return true;
  return next !== undefined && !isRange && ':.)]-'.includes(next.text);
}

/** Years, and what divides them. */
export const years: readonly Pattern[] = [
  // "week 31", "W31", "week 3 of 2027", "2025-W31"
  wording('{week-number} ,? of|in? {year}?', ([week, year], reader) => weekOfYear(week, year, reader)),
  wording('{week-number} of|in? {period}', ([week, { first, precision }], reader) =>
    precision === 'year' && first !== null ? weekOfYear(week, yearOf(first), reader) : null,
  ),
  wording('{long} -? {week-number}', ([year, week], { context }) => isoWeek(year, week, context)),
  wording('{long} -? {week-number} - {day-number}', ([year, week, number], { context }) =>
    mapped(isoWeek(year, week, context), ({ first }) => oneDay(addDays(first, number - 1)), 'day'),
  ),
  // "in 2026", "by two thousand thirty"
  wording('{year}', ([year], reader, start) => bareYear(year, reader, start)),
  // "Q3", "Q3 2026", "H2 26", "q1 of 2017"
  wording('{division}', ([division], reader) =>
    isLabel(reader, division.unit) ? null : divisionOf(division, null, reader.context),
  ),
  wording('{division} -/,? of|in? fy? {year}', ([division, year], r) =>
    divisionOf(division, year, r.context),
  ),
  wording('{division} -/,? fy? {short-year}', ([division, year], r) =>
    closesClause(r.peek()) ? divisionOf(division, year, r.context) : null,
  ),
  // "2026 Q3", "2019-H2", "FY26 Q2"
  wording('fy? {long} -/,? {division}', ([year, division], r) => divisionOf(division, year, r.context)),
  wording('fy? {short-year} -/,? {division}', ([year, division], r) => divisionOf(division, year, r.context)),
  // "the year 2008", "calendar year 2008", "FY27", "cy18"
  wording('calendar|fiscal? year of? {year}', ([year]) => wholeYears(year)),
  wording('fy {year}', ([year]) => wholeYears(year)),
  wording('fy {short-year}', ([year]) => wholeYears(year)),
  // "2014-2018", "2014 to 2018", "1990s"
  wording('{full-year} -–~ {full-year}', ([from, to]) => wholeYears(from, to)),
  wording('{full-year} to|until {full-year}', ([from, to]) => wholeYears(from, to)),
  wording('{long} possessive', ([from]) => (from % 10 === 0 ? wholeYears(from, from + 9) : null)),
];
