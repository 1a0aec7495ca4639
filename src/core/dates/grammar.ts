import type { Grammar, Pattern } from './patterns/pattern';
import { dayAndMonth } from './patterns/day-and-month';
import { fromToday } from './patterns/from-today';
import { isoDay } from './patterns/iso-day';
import { month } from './patterns/month';
import { monthAndDay } from './patterns/month-and-day';
import { partOfPeriod } from './patterns/part-of-period';
import { weekday } from './patterns/weekday';
import { whichPeriod } from './patterns/which-period';
import type { Reading } from './reading';
import type { Reader } from './text/reader';

const datePatterns: Pattern[] = [isoDay, monthAndDay, dayAndMonth];
const dayPatterns: Pattern[] = [...datePatterns, weekday, fromToday];
const periodPatterns: Pattern[] = [whichPeriod, month, partOfPeriod];

/** Reads with each of the patterns and keeps what takes most words; of equals, the one listed first. */
function longestOf(patterns: readonly Pattern[]): (reader: Reader) => Reading | null {
  return (reader) => {
    const start = reader.position;
    let best: Reading | null = null;
    let end = start;
    for (const pattern of patterns) {
      const reading = reader.attempt((r) => pattern.read(r, english));
      if (reading && reader.position > end) {
        best = reading;
        end = reader.position;
      }
      reader.position = start;
    }
    reader.position = end;
    return best;
  };
}

/** The ways in which English names days. */
export const english: Grammar = {
  date: longestOf(datePatterns),
  day: longestOf(dayPatterns),
  period: longestOf(periodPatterns),
  point: longestOf([...dayPatterns, ...periodPatterns]),
};
