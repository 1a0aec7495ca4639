import { closesClause } from '../pieces/company';
import { fullYear } from '../pieces/year';
import { openingsOf } from '../text/opening';
import { endsFreely } from '../text/edges';
import { takeAbbreviationDot } from '../pieces/abbreviation';
import { readDayNumber } from '../pieces/day-number';
import { dayOfYear } from '../pieces/day-of-year';
import { readTrailingYear } from '../pieces/trailing-year';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

/** "3 may" is a verb after a number more often than a month; "3 May", "3rd may", "3 of may" are not. */
function isVerb(reader: Reader, isClear: boolean): boolean {
  const [word, next] = [reader.peek(), reader.peek(1)];
  const isVerbAhead = next?.kind === 'word' && openingsOf(next) === 0;
  return !isClear && isVerbAhead && word?.meaning.verb === true && !word.capital;
}

/** "3rd Feb 82", where nothing follows that the number could count. */
function readShortYear(reader: Reader): number | null {
  const isTwoDigits = reader.peek()?.text.length === 2;
  const short = isTwoDigits ? reader.number(10, 99, 2) : null;
  return short !== null && closesClause(reader.peek()) && endsFreely(reader.tokens, reader.position)
    ? fullYear(short, reader)
    : null;
}

/** Day first: "14 july", "the 14th of July, 2025", "23-Sep-2020", "11APR". */
export const dayAndMonth: Pattern = {
  name: 'day and month',
  begins: ['short number', 'ordinal', 'tens', 'count'],
  read(reader) {
    const number = readDayNumber(reader);
    if (!number) return null;
    if (reader.peek()?.meaning.unit === 'day') reader.position++;
    const isOf = reader.word('of');
    if (!isOf) reader.mark('.', '/', '-', ',');
    if (isVerb(reader, isOf || number.isOrdinal)) return null;
    const month = reader.take('month');
    if (month === undefined) return null;
    takeAbbreviationDot(reader);
    const year = readTrailingYear(reader) ?? reader.attempt(readShortYear);
    return dayOfYear(month, number.day, year, reader.context);
  },
};
