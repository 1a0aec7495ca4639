import { yearOf } from '../calendar';
import type { Reader } from '../text/reader';

const firstYear = 1900;
const lastYear = 2100;

/** The four-digit year of a two-digit one: at most twenty years ahead of the day of writing. */
export function fullYear(short: number, reader: Reader): number {
  const now = yearOf(reader.context.writtenOn);
  const inThisCentury = now - (now % 100) + short;
  return inThisCentury > now + 20 ? inThisCentury - 100 : inThisCentury;
}

/** "2025", "'25", "nineteen eighty six", "two thousand and fifteen". */
export function readYear(reader: Reader): number | null {
  return reader.first(readDigits, readShort, readThousands, readCenturyAndYears);
}

/** Four digits that are a year and not the beginning of a time or a longer number. */
function readDigits(reader: Reader): number | null {
  const year = reader.number(firstYear, lastYear);
  const next = reader.peek();
  if (year === null || !next?.touches) return year;
  const goesOn = next.kind !== 'mark' || (':-'.includes(next.text) && reader.peek(1)?.kind === 'number');
  return goesOn ? null : year;
}

function readShort(reader: Reader): number | null {
  if (!reader.mark("'", '’', '‘') || !reader.touches) return null;
  const isTwoDigits = reader.peek()?.text.length === 2;
  const short = reader.number(0, 99, 2);
  return short === null || !isTwoDigits ? null : fullYear(short, reader);
}

/** "two thousand", "two thousand and twenty five". */
function readThousands(reader: Reader): number | null {
  const thousands = reader.take('count');
  if (thousands !== 2 || reader.take('scale') !== 1000) return null;
  return 2000 + (reader.attempt(readTail) ?? 0);
}

function readTail(reader: Reader): number | null {
  reader.word('and');
  return readBelowHundred(reader);
}

/** "nineteen eighty six", "nineteen hundred ninety three". */
function readCenturyAndYears(reader: Reader): number | null {
  const century = readBelowHundred(reader);
  if (century === null || century < 15 || century > 20) return null;
  const isHundred = reader.take('scale') === 100;
  const years = reader.attempt(readBelowHundred);
  if (years === null) return isHundred ? century * 100 : null;
  return years >= 10 || isHundred ? century * 100 + years : null;
}

function readBelowHundred(reader: Reader): number | null {
  const tens = reader.take('tens');
  if (tens === undefined) return reader.take('count') ?? null;
  const ones = reader.attempt((r) => {
    r.mark('-');
    const count = r.take('count');
    return count !== undefined && count > 0 && count < 10 ? count : null;
  });
  return tens + (ones ?? 0);
}
