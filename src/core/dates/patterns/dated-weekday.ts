import { weekdayOf } from '../calendar';
import { readTimeAfterDay } from '../pieces/time-beside-day';
import { readWhich } from '../pieces/which';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

function skipJoint(reader: Reader): void {
  reader.mark('.');
  reader.mark(',', '-', '–', '(', ':');
  reader.word('on', 'the', 'of');
}

/** A weekday or "tomorrow" that a date follows, which then says the day: "mon 14 july", "Friday (jun-15)". */
export const datedWeekday: Pattern = {
  name: 'dated weekday',
  begins: ['weekday', 'fromToday', 'which'],
  read(reader, grammar) {
    readWhich(reader);
    if ((reader.take('weekday') ?? reader.take('fromToday')) === undefined) return null;
    const time = readTimeAfterDay(reader);
    skipJoint(reader);
    const date = grammar.date(reader);
    if (!date) return null;
    reader.mark(')');
    return { ...date, time };
  },
};

/** A date that its weekday follows: "14 June Wed", "Nov 12 (Sun)". */
export const dateThenWeekday: Pattern = {
  name: 'date, then its weekday',
  begins: ['number', 'month', 'ordinal', 'tens', 'count'],
  read(reader, grammar) {
    const date = grammar.date(reader);
    if (!date?.first) return null;
    const hasComma = reader.mark(',', '(');
    reader.word('on');
    const weekday = reader.take('weekday');
    if (weekday === undefined || (hasComma && weekday !== weekdayOf(date.first))) return null;
    reader.mark(')');
    return date;
  },
};
