import { addDays, weekdayOnOrAfter } from '../calendar';
import type { Day, Weekday } from '../day';
import { readCount, readOrdinal } from '../pieces/numbers';
import { fixedDay } from '../reading';
import type { Pattern } from './pattern';

function nthAfter(day: Day, weekday: Weekday, nth: number): Day {
  return addDays(weekdayOnOrAfter(addDays(day, 1), weekday), 7 * (nth - 1));
}

/** "friday after next", "the monday after easter", "third tuesday after christmas 2026", "friday before july 4". */
export const weekdayBeside: Pattern = {
  name: 'weekday after or before a day',
  begins: ['weekday', 'ordinal', 'short number'],
  read(reader, grammar) {
    const nth = readOrdinal(reader) ?? 1;
    const weekday = reader.take('weekday');
    if (weekday === undefined) return null;
    const isAfter = reader.word('after');
    if (!isAfter && !reader.word('before')) return null;
    const { writtenOn } = reader.context;
    const isBeyond = isAfter && reader.peek()?.meaning.which === 'next';
    if (isBeyond && reader.take('which')) return fixedDay(nthAfter(writtenOn, weekday, 2));
    const day = grammar.day(reader)?.first;
    if (!day) return null;
    return fixedDay(
      isAfter ? nthAfter(day, weekday, nth) : addDays(weekdayOnOrAfter(day, weekday), -7 * nth),
    );
  },
};

/** "closest monday to Oct 5th". */
export const closestWeekday: Pattern = {
  name: 'closest weekday to a day',
  begins: ['glue'],
  read(reader, grammar) {
    if (!reader.word('closest')) return null;
    const weekday = reader.take('weekday');
    if (weekday === undefined || !reader.word('to')) return null;
    const day = grammar.day(reader)?.first;
    return day ? fixedDay(weekdayOnOrAfter(addDays(day, -3), weekday)) : null;
  },
};

/** "two fridays from now", "3 mondays ago". */
export const countedWeekdays: Pattern = {
  name: 'counted weekdays',
  begins: ['short number', 'count'],
  read(reader) {
    const count = readCount(reader);
    const isPlural = reader.peek()?.meaning.repeats === true;
    const weekday = count === null || !isPlural ? undefined : reader.take('weekday');
    if (count === null || weekday === undefined || count === 0) return null;
    const { writtenOn } = reader.context;
    if (reader.word('ago')) return fixedDay(addDays(weekdayOnOrAfter(writtenOn, weekday), -7 * count));
    return reader.words('from', 'now') ? fixedDay(nthAfter(writtenOn, weekday, count)) : null;
  },
};
