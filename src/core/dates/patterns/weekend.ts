import { addDays, weekdayOf, weekdayOnOrAfter, yearOf } from '../calendar';
import type { Day } from '../day';
import { periodAt, type Period } from '../pieces/periods';
import { readTrailingYear } from '../pieces/trailing-year';
import { atPlace, fixed, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import { holiday } from './holiday';
import type { Pattern } from './pattern';

const monday = 1;
const tuesday = 2;
const sunday = 0;

/** The Saturday and Sunday beside a day, with the days between it and them. */
function weekendBeside(day: Day): Period {
  const weekday = weekdayOf(day);
  if (weekday === monday || weekday === tuesday)
    return { first: addDays(day, weekday === monday ? -2 : -3), last: day };
  const last = weekdayOnOrAfter(day, sunday);
  return { first: weekday === sunday ? addDays(day, -1) : day, last };
}

function weekendOf(day: Reading | null): Reading | null {
  if (!day?.first) return null;
  const { nth } = day;
  if (!nth || !day.every) return { ...day, ...weekendBeside(day.first), precision: 'weekend' };
  const again = (k: number) => {
    const span = nth(k);
    return span?.first ? weekendBeside(span.first) : null;
  };
  return recurring(again, day.every, 'weekend');
}

/** The day's place in a year named after it: "halloween weekend 2026". */
function inYear(day: Reading, year: number): Reading {
  return day.first === null ? day : atPlace(day, year - yearOf(day.first));
}

function takeWeekend(reader: Reader): boolean {
  const next = reader.peek();
  return next?.meaning.unit === 'weekend' && !next.text.endsWith('s') && reader.take('unit') !== undefined;
}

/** "the weekend", "over the weekend". */
export const weekend: Pattern = {
  name: 'weekend',
  begins: ['unit'],
  read(reader) {
    if (!takeWeekend(reader)) return null;
    const { first, last } = periodAt('weekend', reader.context.writtenOn, reader.context);
    return fixed(first, last, 'weekend');
  },
};

/** "weekend of the 14th", "labor day weekend". */
export const weekendOfDay: Pattern = {
  name: 'weekend of a day',
  begins: ['unit', 'holiday', 'which', 'month', 'short number', 'ordinal'],
  read(reader, grammar) {
    if (takeWeekend(reader)) return reader.word('of') ? weekendOf(grammar.day(reader)) : null;
    const day = reader.first(grammar.date, (r) => holiday.read(r, grammar));
    if (!day || !takeWeekend(reader)) return null;
    const year = readTrailingYear(reader);
    return weekendOf(year === null ? day : inYear(day, year));
  },
};
