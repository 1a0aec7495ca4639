import { fullYear } from '../pieces/year';
import { divisionOf, readDivisionLetter } from '../pieces/year-division';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

/** The "26" of "FY26 Q2". */
function readFiscalYear(reader: Reader): number | null {
  const year = reader.isTouching() ? reader.number(0, 2199) : null;
  return year === null || year > 99 ? year : fullYear(year, reader);
}

/** "2026", or "26" against the letter. */
function readYearBefore(reader: Reader): number | null {
  if (reader.word('fiscal letter')) return readFiscalYear(reader);
  const isFull = reader.peek()?.text.length === 4;
  const year = isFull ? reader.number(1900, 2199) : reader.number(10, 99, 2);
  if (year === null || isFull) return year;
  return reader.isTouching() ? fullYear(year, reader) : null;
}

/** "2026 Q3", "2019-H2". */
export const yearThenQuarter: Pattern = {
  name: 'year, then a quarter',
  begins: ['short number', 'long number', 'glue'],
  read(reader) {
    const year = readYearBefore(reader);
    if (year === null) return null;
    reader.mark('-', '/', ',');
    const found = readDivisionLetter(reader);
    return found && divisionOf(reader, ...found, year);
  },
};
