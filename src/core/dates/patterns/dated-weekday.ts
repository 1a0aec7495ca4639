import { weekdayOf } from '../calendar';
import { readTimeAfterDay } from '../pieces/time-beside-day';
import { readWhich } from '../pieces/which';
import type { Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';

function skipJoint(reader: Reader): void {
  reader.mark('.');
  reader.mark(',', '-', '–', '(', ':');
  reader.word('on', 'the', 'of');
}

/** "tue 28 nov" after "tomorrow evening". */
function readWeekdayAndDate(reader: Reader, grammar: Grammar): Reading | null {
  if (reader.take('weekday') === undefined) return null;
  skipJoint(reader);
  return grammar.date(reader);
}

function readDate(reader: Reader, grammar: Grammar, isTimed: boolean): Reading | null {
  const time = isTimed ? readTimeAfterDay(reader) : null;
  skipJoint(reader);
  const date = reader.first(grammar.date, (r) => readWeekdayAndDate(r, grammar));
  if (!date) return null;
  reader.mark(')');
  return { ...date, time };
}

/** A weekday or "tomorrow" that a date follows, which then says the day: "mon 14 july", "Friday (jun-15)". */
export const datedWeekday: Pattern = {
  name: 'dated weekday',
  begins: ['weekday', 'fromToday', 'which'],
  read(reader, grammar) {
    readWhich(reader);
    if ((reader.take('weekday') ?? reader.take('fromToday')) === undefined) return null;
    return reader.first(
      (r) => readDate(r, grammar, false),
      (r) => readDate(r, grammar, true),
    );
  },
};

/** A date that its weekday follows: "14 June Wed", "Nov 12 (Sun)". */
export const dateThenWeekday: Pattern = {
  name: 'date, then its weekday',
  begins: ['short number', 'long number', 'month', 'ordinal', 'tens', 'count'],
  read(reader, grammar) {
    const date = grammar.date(reader);
    if (!date?.first) return null;
    const hasComma = reader.mark(',');
    const isBracketed = !hasComma && reader.mark('(', '|');
    reader.word('on');
    const weekday = reader.take('weekday');
    if (weekday === undefined || (!isBracketed && hasComma && weekday !== weekdayOf(date.first))) return null;
    reader.mark(')');
    return date;
  },
};
