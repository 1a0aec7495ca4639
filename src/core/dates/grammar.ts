import { countedPeriods } from './patterns/counted-periods';
import { dateThenWeekday, datedWeekday } from './patterns/dated-weekday';
import { dayAndMonth } from './patterns/day-and-month';
import { dayBeside, periodBeyond } from './patterns/beside';
import { fromToday } from './patterns/from-today';
import { holiday } from './patterns/holiday';
import { isoDay } from './patterns/iso-day';
import { month } from './patterns/month';
import { monthAndDay } from './patterns/month-and-day';
import { nthOfPeriod } from './patterns/nth-of-period';
import { numericDay } from './patterns/numeric-day';
import { inSomeTime, someTimeFrom, withinSomeTime } from './patterns/offset';
import { ordinalDay, ordinalDayOfMonth } from './patterns/ordinal-day';
import { endOfPeriod, partOfDay, partOfPeriod } from './patterns/part-of-period';
import type { Grammar, Pattern } from './patterns/pattern';
import { ordinalQuarter, quarter, yearThenQuarter } from './patterns/quarter';
import { isoWeek, weekEnding, weekNumber, weekOf } from './patterns/week';
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
import { bareYear, decade, namedYear, yearToYear } from './patterns/year';
import { openings, openingsOf } from './text/opening';
import type { Reading } from './reading';
import type { Reader } from './text/reader';

const datePatterns: Pattern[] = [isoDay, compactDay, yearFirstDay, numericDay, monthAndDay, dayAndMonth];

const dayPatterns: Pattern[] = [
  ...datePatterns,
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
  countedPeriods,
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

/**
 * Reads with each of the patterns and keeps what takes most words; of equals, the one listed first. What was read at
 * a place is remembered, so that phrases within phrases cost no more than the length of the text.
 */
function longestOf(patterns: readonly Pattern[]): (reader: Reader) => Reading | null {
  const begun = patterns.map((pattern) => ({ pattern, begins: openings(pattern.begins) }));
  return (reader) =>
    reader.remembered(begun, () => {
      const outset = reader.position;
      reader.word('the');
      const start = reader.position;
      const token = reader.peek();
      const first = token ? openingsOf(token) : 0;
      let best: Reading | null = null;
      let end = outset;
      for (const { pattern, begins } of begun) {
        if ((first & begins) === 0) continue;
        const reading = reader.attempt((r) => pattern.read(r, english));
        if (reading && reader.position > end) {
          best = reading;
          end = reader.position;
        }
        reader.position = start;
      }
      reader.position = end;
      return best;
    });
}

/** The ways in which English names days. */
export const english: Grammar = {
  date: longestOf(datePatterns),
  day: longestOf(dayPatterns),
  period: longestOf(periodPatterns),
  point: longestOf([lasting, ...dayPatterns, ...periodPatterns]),
};
