import { closesClause, isLedUpTo } from '../pieces/company';
import { fullYear, readYear } from '../pieces/year';
import { divisionOf, readDivisionLetter, type Division } from '../pieces/year-division';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

function readYearAfter(reader: Reader): number | null {
  return reader.attempt((r) => {
    if (!r.mark('-', '/', ',')) r.word('of', 'in');
    r.word('fiscal letter');
    return r.first(readYear, (rest) => {
      const isTwoDigits = rest.peek()?.text.length === 2;
      const short = rest.number(20, 60, 2);
      return short === null || !isTwoDigits || !closesClause(rest.peek()) ? null : fullYear(short, rest);
    });
  });
}

/** "Q1:" or "Q2." before a line's text is a question's number; "H2" alone a heading or a gas. */
function isLabel(reader: Reader, start: number, unit: Division): boolean {
  const next = reader.peek();
  if (isLedUpTo(reader.tokens[start - 1])) return false;
  const isRange = next?.text === '-' && reader.peek(1)?.meaning.glue === 'quarter letter';
  if (unit === 'half' || next?.meaning.month !== undefined) return true;
  return next !== undefined && !isRange && ':.)]-'.includes(next.text);
}

/** "Q3", "Q3 2026", "H2 26", "q1 of 2017". */
export const quarter: Pattern = {
  name: 'quarter',
  begins: ['glue'],
  read(reader) {
    const start = reader.position;
    const found = readDivisionLetter(reader);
    if (!found) return null;
    const year = readYearAfter(reader);
    if (year === null && isLabel(reader, start, found[0])) return null;
    return divisionOf(reader, ...found, year);
  },
};
