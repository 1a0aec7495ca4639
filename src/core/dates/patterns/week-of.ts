import { addDays } from '../calendar';
import type { Day } from '../day';
import { periodAt, type Period } from '../pieces/periods';
import { recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

function readWeekOf(reader: Reader): boolean {
  if (reader.word('week commencing')) return true;
  if (reader.take('unit') !== 'week') return false;
  if (reader.word('starting')) return reader.word('on') || true;
  return reader.word('of', 'from');
}

function around(reading: Reading, week: (day: Day) => Period): Reading | null {
  if (reading.first === null) return null;
  const { nth } = reading;
  if (!nth || !reading.every) return { ...reading, ...week(reading.first), precision: 'week' };
  const again = (k: number) => {
    const day = nth(k)?.first;
    return day ? week(day) : null;
  };
  return recurring(again, reading.every, 'week');
}

/** "week of the 21st", "w/c 14 july", "the week beginning February 4". */
export const weekOf: Pattern = {
  name: 'week of a day',
  begins: ['unit', 'glue'],
  read(reader, grammar) {
    if (!readWeekOf(reader)) return null;
    const day = grammar.day(reader);
    return day && around(day, (within) => periodAt('week', within, reader.context));
  },
};

/** "week ending friday", "w/e 18 july". */
export const weekEnding: Pattern = {
  name: 'week ending on a day',
  begins: ['unit', 'glue'],
  read(reader, grammar) {
    if (!reader.word('week ending')) {
      if (reader.take('unit') !== 'week' || !reader.word('ending')) return null;
    }
    reader.word('on');
    const day = grammar.day(reader);
    return day && around(day, (last) => ({ first: addDays(last, -6), last }));
  },
};
