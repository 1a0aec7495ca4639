import { countedPeriods } from './patterns/counted-periods';
import { dateThenWeekday, datedWeekday } from './patterns/dated-weekday';
import { dayAndMonth } from './patterns/day-and-month';
import { dayBeside, periodBeside, periodBeyond } from './patterns/beside';
import { fromToday } from './patterns/from-today';
import { holiday } from './patterns/holiday';
import { inSomeTimeOrMore } from './patterns/in-some-time-or-more';
import { isoDay } from './patterns/iso-day';
import { month } from './patterns/month';
import { monthAndDay } from './patterns/month-and-day';
import { nthOfPeriod } from './patterns/nth-of-period';
import { numericDay } from './patterns/numeric-day';
import { inSomeTime, someTimeFrom, withinSomeTime } from './patterns/offset';
import { ordinalDay, ordinalDayOfMonth } from './patterns/ordinal-day';
import { endOfPeriod, partOfDay, partOfPeriod } from './patterns/part-of-period';
import type { Grammar, Pattern } from './patterns/pattern';
import { ordinalQuarter } from './patterns/ordinal-quarter';
import { quarter } from './patterns/quarter';
import { yearThenQuarter } from './patterns/year-then-quarter';
import { isoWeek, weekNumber } from './patterns/week-number';
import { weekEnding, weekOf } from './patterns/week-of';
import { weekday } from './patterns/weekday';
import { weekdayAndNumber } from './patterns/weekday-and-number';
import { periodThenWeekday, weekdayOfPeriod } from './patterns/weekday-of-period';
import { weekend, weekendOfDay } from './patterns/weekend';
import { thisOrNext } from './patterns/this-or-next';
import { whichPeriod } from './patterns/which-period';
import { compactDay, yearAndMonth, yearFirstDay } from './patterns/year-first';
import { closestWeekday, countedWeekdays, weekdayBeside } from './patterns/weekday-beside';
import { whichDate } from './patterns/which-date';
import { partOfToday } from './patterns/part-of-today';
import { lasting } from './patterns/lasting';
import { weekdayAndOffset } from './patterns/weekday-and-offset';
import { decade } from './patterns/decade';
import { bareYear, namedYear, yearToYear } from './patterns/year';
import { openings, openingsOf, type Openings } from './text/opening';
import type { Reading } from './reading';
import type { Reader } from './text/reader';

const datePatterns: Pattern[] = [isoDay, compactDay, yearFirstDay, numericDay, monthAndDay, dayAndMonth];

const dayPatterns: Pattern[] = [
  fromToday,
  partOfToday,
  weekday,
  datedWeekday,
  dateThenWeekday,
  weekdayAndNumber,
  weekdayOfPeriod,
  periodThenWeekday,
  ordinalDay,
  ordinalDayOfMonth,
  holiday,
  dayBeside,
  inSomeTime,
  someTimeFrom,
  weekdayAndOffset,
  partOfDay,
  weekdayBeside,
  closestWeekday,
  countedWeekdays,
];

const periodPatterns: Pattern[] = [
  whichPeriod,
  thisOrNext,
  periodBeyond,
  periodBeside,
  countedPeriods,
  inSomeTimeOrMore,
  withinSomeTime,
  isoWeek,
  weekNumber,
  weekOf,
  weekEnding,
  weekend,
  weekendOfDay,
  month,
  yearAndMonth,
  whichDate,
  quarter,
  yearThenQuarter,
  ordinalQuarter,
  namedYear,
  yearToYear,
  bareYear,
  decade,
  partOfPeriod,
  endOfPeriod,
  nthOfPeriod,
];

/** The longest of what these patterns and these lists read at one place; of equals, the first. */
function longest(reader: Reader, patterns: readonly Begun[], lists: readonly ReadList[]): Reading | null {
  const outset = reader.position;
  let best: Reading | null = null;
  let end = outset;
  reader.word('the');
  const start = reader.position;
  const token = reader.peek();
  const first = token ? openingsOf(token) : 0;
  for (const { pattern, begins } of patterns) {
    if ((first & begins) === 0) continue;
    reader.position = start;
    const reading = pattern.read(reader, english);
    if (reading && reader.position > end) {
      best = reading;
      end = reader.position;
    }
  }
  for (const list of lists) {
    reader.position = outset;
    const reading = list(reader);
    if (reading && reader.position > end) {
      best = reading;
      end = reader.position;
    }
  }
  reader.position = end;
  return best;
}

type ReadList = (reader: Reader) => Reading | null;

interface Begun {
  readonly pattern: Pattern;
  readonly begins: Openings;
}

let lists = 0;

/**
 * A list of patterns that reads the longest phrase at its place. What it read is remembered, so that phrases within
 * phrases cost no more than the length of the text.
 */
function listOf(patterns: readonly Pattern[], ...within: readonly ReadList[]): ReadList {
  const begun = patterns.map((pattern) => ({ pattern, begins: openings(pattern.begins) }));
  const slot = lists++;
  const read = (reader: Reader) => longest(reader, begun, within);
  return (reader) => reader.remembered(slot, read);
}

const date = listOf(datePatterns);
const day = listOf(dayPatterns, date);
const period = listOf(periodPatterns);

/** The ways in which English names days. */
export const english: Grammar = { date, day, period, point: listOf([lasting], day, period) };
