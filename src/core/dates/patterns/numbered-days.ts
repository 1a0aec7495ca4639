import { addMonths, dayAt, daysBetween, monthOf, weekdayOf, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Day, Weekday } from '../day';
import { closesClause, isFollowedByGlue, isLedUpTo, opensClause } from '../pieces/company';
import { oneDay, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Glue } from '../words/meaning';
import { daysOfMonths } from './parts-of-periods';
import { wording, type Pattern } from './wording';

/** The day with a number, so many months from now; null in months too short for it. */
function numberIn(months: number, number: number, { writtenOn }: DateContext): Day | null {
  const month = addMonths(`${writtenOn.slice(0, 8)}01`, months);
  return dayAt(yearOf(month), monthOf(month), number);
}

/** The day with this number in the month to come that has it. */
function numberedDay(number: number, context: DateContext): Reading | null {
  // No two months in a row are too short for a number that exists.
  const onwards = (from: number, step: 1 | -1) =>
    numberIn(from, number, context) === null ? from + step : from;
  const coming = onwards((numberIn(0, number, context) ?? '') < context.writtenOn ? 1 : 0, 1);
  const at = (k: number) => oneDay(numberIn(onwards(coming + k, k < 0 ? -1 : 1), number, context));
  return recurring(at, 'month', 'day');
}

// "monday the 21st" is looked for in so many months.
const mostMonths = 14;
const longestAgo = 45;
const muchNearer = 4;

/** The nearest month, onwards or back, in which that number falls on that weekday. */
function numberedWeekday(weekday: Weekday, number: number, context: DateContext): Reading | null {
  const { writtenOn } = context;
  const days: Day[] = [];
  for (let months = -mostMonths; months <= mostMonths; months++) {
    const day = numberIn(months, number, context);
    if (day !== null && weekdayOf(day) === weekday) days.push(day);
  }
  const ahead = days.findIndex((day) => day >= writtenOn);
  const [last, next] = [days[ahead - 1], days[ahead]];
  const ago = last === undefined ? longestAgo : daysBetween(last, writtenOn);
  const isJustPast =
    ago < longestAgo && next !== undefined && daysBetween(writtenOn, next) > ago * muchNearer;
  const place = isJustPast ? ahead - 1 : ahead;
  return recurring((k) => oneDay(days[place + k] ?? null), 'month', 'day');
}

const dueWords: ReadonlySet<Glue | undefined> = new Set(['by', 'until', 'due']);

/** "the 14th", "by 7th", "due 31st", "25th" on its own; not "the 2nd option" or "3rd floor". */
function ordinalDay(number: number, reader: Reader, start: number): Reading | null {
  const { tokens } = reader;
  const hasThe = tokens[start - 1]?.meaning.glue === 'the';
  const before = tokens[hasThe ? start - 2 : start - 1];
  const isAlone = opensClause(before) && closesClause(reader.peek());
  const isDue = dueWords.has(before?.meaning.glue);
  const isCalledFor = (isLedUpTo(before) || hasThe || isAlone) && isFollowedByGlue(reader);
  return isCalledFor || isDue ? numberedDay(number, reader.context) : null;
}

/** Days known by their number in a month. */
export const numberedDays: readonly Pattern[] = [
  wording('{digit-ordinal}', ([number], reader, start) => ordinalDay(number, reader, start)),
  ...daysOfMonths,
  // "monday the 21st", "Mon 13th", "tuesday 9 at 6"; not "monday 3 people", "monday 3-4" or "monday first thing"
  wording('{which}? {weekday} ,.? the? {number}', ([, weekday, { day, isOrdinal }], reader, start) => {
    const isWord = reader.tokens[start + 1]?.meaning.ordinal !== undefined;
    const next = reader.peek();
    const isTimeRange = next !== undefined && ('-–'.includes(next.text) || next.meaning.glue === 'to');
    const isDay = isOrdinal ? !isWord : isFollowedByGlue(reader) && !isTimeRange;
    return isDay ? numberedWeekday(weekday, day, reader.context) : null;
  }),
];
