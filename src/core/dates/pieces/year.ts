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

/** "2025", "'25", "nineteen eighty six", "two thousand and fifteen". */
export function readYear(reader: Reader): number | null {
  return reader.first(readYearDigits, readShortYear, readThousands, readCenturyAndYears);
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
  if (!reader.mark("'", '’', '‘') || !reader.isTouching()) return null;
  const isTwoDigits = reader.peek()?.text.length === 2;
  const short = reader.number(0, 99, 2);
  return short === null || !isTwoDigits ? null : fullYear(short, reader);
}

/** "two thousand", "two thousand and twenty five". */
function readThousands(reader: Reader): number | null {
  const thousands = reader.take('count');
  if (thousands !== 2 || reader.take('scale') !== 1000) return null;
  const rest = reader.attempt((r) => {
    r.word('and');
    return readNumberWord(r);
  });
  return 2000 + (rest ?? 0);
}

/** "nineteen eighty six", "nineteen hundred ninety three". */
function readCenturyAndYears(reader: Reader): number | null {
  const century = readNumberWord(reader);
  if (century === null || century < 15 || century > 20) return null;
  const isHundred = reader.take('scale') === 100;
  const years = reader.attempt(readNumberWord);
  if (years === null) return isHundred ? century * 100 : null;
  return years >= 10 || isHundred ? century * 100 + years : null;
}
