import { daysBetween, weekdayOf } from '../calendar';
import type { Day, Weekday } from '../day';
import { dayOfYear } from '../pieces/day-of-year';
import { fullYear } from '../pieces/year';
import type { Reading } from '../reading';
import type { Reader } from '../text/reader';
import { isFraction, looksLikeScore, isVersion, isSurelyShortDate } from '../pieces/short-date';
import { openings } from '../text/opening';
import type { Pattern } from './wording';

interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly year: number | null;
  /** Whether they could as well be a score. */
  readonly isScore: boolean;
}

/** The year after a second mark: "/25", ".2025"; a lone full stop ends 14.7. as Germans write it. */
function readNumericYear(reader: Reader, mark: string): number | null {
  return reader.attempt((r) => {
    if (!r.isTouching() || !r.mark(mark) || !r.isTouching()) return null;
    const digits = r.peek()?.text.length ?? 0;
    const year = r.number(0, 9999);
    if (year === null || (digits !== 2 && digits !== 4) || (digits === 4 && year < 1000)) return null;
    return digits === 2 ? fullYear(year, r) : year;
  });
}

function readNumbers(reader: Reader): Numbers | null {
  const start = reader.position;
  const a = reader.number(1, 31, 2);
  const mark = reader.peek()?.text ?? '';
  if (a === null || !reader.tightMark('/', '.', '-')) return null;
  const b = reader.number(1, 31, 2);
  if (b === null) return null;
  const year = readNumericYear(reader, mark);
  const isScore = year === null && mark === '/' && looksLikeScore(reader, start, a, b);
  const numbers = { a, b, year, isScore };
  const isShortYear = year !== null && reader.previous?.text.length === 2;
  if (year !== null) return mark === '.' && isShortYear && isVersion(reader, start) ? null : numbers;
  if (mark === '/') return isFraction(reader, start, a, b) ? null : numbers;
  return isSurelyShortDate(reader, start, mark) ? numbers : null;
}

function read(first: number, second: number, year: number | null, reader: Reader): Reading | null {
  return dayOfYear(second, first, year, reader.context);
}

// "1:1 with Sam 7/10", written on 1 July
const nearDays = 14;

function isNear(reading: Reading | null, writtenOn: Day): boolean {
  return reading?.first != null && Math.abs(daysBetween(writtenOn, reading.first)) <= nearDays;
}

/** "Monday 7-3" is a day only if it is a Monday; "Monday 12-4" are hours. */
function fallsOn(reading: Reading | null, weekday: Weekday | undefined): boolean {
  const days = [reading?.first, reading?.nth?.(-1)?.first];
  return days.some((day) => day != null && weekdayOf(day) === weekday);
}

/** "7/14", "14.07., "7/14/25", "14-07-2025"; which number is the month is the context's choice where both could be. */
export const numericDay: Pattern = {
  begins: openings(['short number']),
  read(reader) {
    const said = reader.previous?.meaning.weekday;
    const isDashed = reader.peek(1)?.text === '-';
    const numbers = readNumbers(reader);
    if (!numbers) return null;
    const { a, b, year, isScore } = numbers;
    const dayFirst = read(a, b, year, reader);
    const monthFirst = read(b, a, year, reader);
    const [chosen, other] = reader.context.dayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    if (isDashed && year === null && !fallsOn(chosen ?? other, said)) return null;
    if (isScore && !isNear(chosen ?? other, reader.context.writtenOn)) return null;
    if (!chosen || !other || a === b) return chosen ?? other;
    return { ...chosen, otherReading: { first: other.first, last: other.last } };
  },
};
