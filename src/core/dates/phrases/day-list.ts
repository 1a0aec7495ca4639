import { yearOf } from '../calendar';
import { english } from '../grammar';
import { dayOfYear } from '../pieces/day-of-year';
import { readDayNumber, type DayNumber } from '../pieces/day-number';
import { readTrailingYear } from '../pieces/trailing-year';
import { atPlace, type Reading } from '../reading';
import { endsFreely } from '../text/edges';
import type { Reader } from '../text/reader';

/** One day of a list and the tokens that it was read from. */
export interface Listed {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

interface Numbered extends DayNumber {
  readonly start: number;
  readonly end: number;
}

const mostDays = 12;

function readNumber(reader: Reader): Numbered | null {
  const start = reader.position;
  const number = readDayNumber(reader);
  return number && { ...number, start, end: reader.position };
}

/** The next number after a comma or a word; a word comes before the last. */
function readNext(reader: Reader): { number: Numbered; isLast: boolean } | null {
  const hasComma = reader.mark(',');
  const isLast = reader.word('and', 'or') || reader.mark('&', '+');
  const number = hasComma || isLast ? readNumber(reader) : null;
  return number && { number, isLast };
}

/** "3rd, 10th and 17th"; the last joint must be a word, or each an ordinal. */
function readNumbers(reader: Reader): Numbered[] | null {
  const first = reader.attempt(readNumber);
  const numbers = first ? [first] : [];
  let isClosed = false;
  while (first && !isClosed && numbers.length < mostDays) {
    const next = reader.attempt(readNext);
    if (!next) break;
    numbers.push(next.number);
    isClosed = next.isLast;
  }
  const isList = isClosed || numbers.every(({ isOrdinal }) => isOrdinal);
  return numbers.length > 1 && isList ? numbers : null;
}

function inMonth(
  numbers: readonly Numbered[],
  month: number,
  year: number | null,
  reader: Reader,
): Listed[] | null {
  const listed: Listed[] = [];
  for (const { day, start, end } of numbers) {
    const reading = dayOfYear(month, day, year, reader.context);
    if (!reading?.first) return null;
    // All of one year: that of the first.
    const years = yearOf(listed[0]?.reading.first ?? reading.first) - yearOf(reading.first);
    listed.push({ reading: years === 0 ? reading : atPlace(reading, years), start, end });
  }
  return listed;
}

/** "the 3rd, 10th and 17th of june", "18 and 19 June". */
function readBeforeMonth(reader: Reader): Listed[] | null {
  const numbers = readNumbers(reader);
  if (!numbers) return null;
  reader.word('of');
  const month = reader.take('month');
  if (month === undefined) return null;
  const listed = inMonth(numbers, month, readTrailingYear(reader), reader);
  const last = listed?.pop();
  return listed && last ? [...listed, { ...last, end: reader.position }] : null;
}

/** "feb 3, 4 and 5", "sept 25th & 26th". */
function readAfterMonth(reader: Reader): Listed[] | null {
  const start = reader.position;
  const month = reader.take('month');
  if (month === undefined) return null;
  reader.mark('.');
  const numbers = readNumbers(reader);
  if (!numbers || reader.peek()?.meaning.month !== undefined) return null;
  const [first, ...rest] = inMonth(numbers, month, readTrailingYear(reader), reader) ?? [];
  return first ? [{ ...first, start }, ...rest] : null;
}

/** Several days of one month; null where the words name a range or something longer instead. */
export function readDayList(reader: Reader): Listed[] | null {
  const listed = reader.first(readBeforeMonth, readAfterMonth);
  if (!listed || !endsFreely(reader.tokens, reader.position)) return null;
  const { position } = reader;
  const isLonger = reader.attempt((r) => (english.date(r) && r.position > position ? true : null));
  return isLonger ? null : listed;
}
