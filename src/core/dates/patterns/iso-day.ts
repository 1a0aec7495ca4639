import { dayAt } from '../calendar';
import { readClock } from '../pieces/clock';
import { fixedDay } from '../reading';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

/** A year of four digits, so that 14-03-02 is none. */
function readLongYear(reader: Reader): number | null {
  return reader.number(1000, 9999);
}

/** "T14:30:00Z" against the day. */
function readIsoTime(reader: Reader): string | null {
  return reader.attempt((r) => {
    if (!r.isTouching() || r.peek()?.text !== 't') return null;
    r.position++;
    const time = readClock(r);
    r.attempt((rest) => (rest.tightMark('.') ? rest.number(0, 999_999, 6) : null));
    if (r.isTouching() && r.peek()?.text === 'z') r.position++;
    return time;
  });
}

/** Year first: "2025-07-14", "2025/7/14", "2025.07.14". */
export const isoDay: Pattern = {
  name: 'ISO day',
  begins: ['long number'],
  read(reader) {
    const year = readLongYear(reader);
    const mark = reader.peek()?.text ?? '';
    if (year === null || !reader.tightMark('-', '/', '.')) return null;
    const month = reader.number(1, 12, 2);
    if (month === null || !reader.tightMark(mark)) return null;
    const number = reader.number(1, 31, 2);
    const day = number === null ? null : dayAt(year, month, number);
    return day === null ? null : { ...fixedDay(day), time: readIsoTime(reader) };
  },
};
