import { dayAt } from '../calendar';
import { monthPeriod } from '../pieces/periods';
import { readYearDigits } from '../pieces/year';
import { fixed, fixedDay } from '../reading';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

const compactDigits = 8;

function dayOrNull(year: number, month: number | null | undefined, day: number | null) {
  const found = month == null || day === null ? null : dayAt(year, month, day);
  return found === null ? null : fixedDay(found);
}

/** "20250714". */
export const compactDay: Pattern = {
  name: 'compact day',
  begins: ['long number'],
  read(reader) {
    const { text = '', kind } = reader.peek() ?? {};
    if (kind !== 'number' || text.length !== compactDigits || !/^(?:19|20)/.test(text)) return null;
    reader.position++;
    return dayOrNull(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  },
};

/** "2025/jul/14", "2025-14-Jul", "2025 07 14". */
export const yearFirstDay: Pattern = {
  name: 'day after its year',
  begins: ['long number'],
  read(reader) {
    const year = readYearDigits(reader);
    if (year === null) return null;
    if (!reader.tightMark('-', '/', '.')) return readSpaced(reader, year);
    const before = reader.number(1, 31, 2);
    if (before !== null && !reader.tightMark('-', '/', '.')) return null;
    const month = reader.take('month');
    if (before !== null) return dayOrNull(year, month, before);
    return month !== undefined && reader.tightMark('-', '/', '.')
      ? dayOrNull(year, month, reader.number(1, 31, 2))
      : null;
  },
};

function readSpaced(reader: Reader, year: number) {
  const isTwoDigits = () => reader.peek()?.text.length === 2;
  const month = isTwoDigits() ? reader.number(1, 12, 2) : null;
  return dayOrNull(year, month, isTwoDigits() ? reader.number(1, 31, 2) : null);
}

/** "2017 april", "2015-3", "12-2015", "2025/07". */
export const yearAndMonth: Pattern = {
  name: 'year and month',
  begins: ['short number', 'long number'],
  read(reader) {
    const [year, month] = reader.first(readYearThenMonth, readMonthThenYear) ?? [];
    const period = year === undefined || month === undefined ? null : monthPeriod(year, month);
    return period && fixed(period.first, period.last, 'month');
  },
};

function readYearThenMonth(reader: Reader): [number, number] | null {
  const year = readYearDigits(reader);
  if (year === null) return null;
  const isTight = reader.tightMark('-', '/');
  const month = reader.take('month') ?? (isTight ? reader.number(1, 12, 2) : null);
  return month === null ? null : [year, month];
}

function readMonthThenYear(reader: Reader): [number, number] | null {
  const month = reader.number(1, 12, 2);
  const year = month !== null && reader.tightMark('-', '/') ? readYearDigits(reader) : null;
  return month === null || year === null ? null : [year, month];
}
