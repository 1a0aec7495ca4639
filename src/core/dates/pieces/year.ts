import { yearOf } from '../calendar';
import type { Reader } from '../text/reader';
import { readNumberWord } from './numbers';

const firstYear = 1900;
const lastYear = 2199;
// 12/12/40 in 2025 is more likely a birthday than a plan.
const furthestShortYear = 20;

/** The four-digit year of a two-digit one: at most twenty years ahead of the day of writing. */
export function fullYear(short: number, reader: Reader): number {
  const now = yearOf(reader.context.writtenOn);
  const inThisCentury = now - (now % 100) + short;
  return inThisCentury > now + furthestShortYear ? inThisCentury - 100 : inThisCentury;
}

/** "2025", "'25", "nineteen eighty six", "two thousand and nine". */
export function readYear(reader: Reader): number | null {
  return reader.first(readYearDigits, readShortYear, readYearInWords);
}

/** Four digits that are a year and not the beginning of a time or a longer number. */
export function readYearDigits(reader: Reader): number | null {
  const isFourDigits = reader.peek()?.text.length === 4;
  const year = reader.number(firstYear, lastYear);
  if (year === null || !isFourDigits) return null;
  const next = reader.peek();
  if (!next?.touches) return year;
  const after = reader.peek(1);
  const isJoined = after?.touches === true && after.kind === 'number';
  const goesOn = next.kind !== 'mark' || next.text === '%' || (':.,'.includes(next.text) && isJoined);
  return goesOn ? null : year;
}

/** "'25". */
function readShortYear(reader: Reader): number | null {
  return reader.mark("'", '’', '‘') && reader.isTouching() ? readTwoDigitYear(reader) : null;
}

/** The "25" of "FY25" or "of 25". */
export function readTwoDigitYear(reader: Reader): number | null {
  const isTwoDigits = reader.peek()?.text.length === 2;
  const short = isTwoDigits ? reader.number(0, 99, 2) : null;
  return short === null ? null : fullYear(short, reader);
}

/** "nineteen eighty six", "two thousand and nine". */
function readYearInWords(reader: Reader): number | null {
  const first = readNumberWord(reader);
  const scale = reader.take('scale') ?? 100;
  if (first === null || (scale === 1000 ? first !== 2 : first < 15 || first > 20)) return null;
  const isSaid = reader.previous?.meaning.scale !== undefined;
  if (isSaid) reader.word('and');
  const rest = reader.attempt(readNumberWord);
  return isSaid || (rest !== null && rest >= 10) ? first * scale + (rest ?? 0) : null;
}
