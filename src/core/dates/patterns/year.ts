import { dayAt } from '../calendar';
import { fullYear, readYear, readYearDigits } from '../pieces/year';
import { isLedUpTo } from '../pieces/company';
import { fixed, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';

function wholeYears(from: number, count = 1): Reading | null {
  const first = dayAt(from, 1, 1);
  const last = dayAt(from + count - 1, 12, 31);
  return first !== null && last !== null ? fixed(first, last, count === 1 ? 'year' : 'range') : null;
}

/** "the year 2008", "calendar year 2008", "FY27", "cy18". */
export const namedYear: Pattern = {
  name: 'named year',
  begins: ['unit', 'glue'],
  read(reader) {
    reader.word('calendar', 'fiscal');
    if (!reader.word('fiscal letter') && reader.take('unit') !== 'year') return null;
    reader.word('of');
    const year = reader.first(readYear, (r) => {
      const digits = r.peek();
      const short = r.number(0, 99, 2);
      return short === null || !digits?.touches || digits.text.length !== 2 ? null : fullYear(short, r);
    });
    return year === null ? null : wholeYears(year);
  },
};

function isYearBefore(reader: Reader, start: number): boolean {
  const before = reader.tokens[start - 1]?.meaning.glue;
  const number = reader.tokens[start - 2];
  return (before === 'and' || before === 'or') && number?.kind === 'number' && number.text.length === 4;
}

/** "in 2026", "by 2030", "2025-2027": four digits alone are a year only after a word that leads up to one. */
export const bareYear: Pattern = {
  name: 'year',
  begins: ['long number', 'count', 'tens'],
  read(reader) {
    const start = reader.position;
    const before = reader.tokens[start - 1];
    const year = reader.first(readYear);
    if (year === null) return null;
    const { glue, part } = before?.meaning ?? {};
    const isSaid =
      ((glue ?? part) !== undefined && isLedUpTo(before)) ||
      before?.text === '=' ||
      isYearBefore(reader, start);
    const next = reader.peek();
    const isOfOurTime = year >= 1990 && year <= 2040;
    const isCount = next?.kind === 'word' && next.meaning.glue === undefined && !isOfOurTime;
    return isSaid && !isCount ? wholeYears(year) : null;
  },
};

/** "2014-2018", "2014 to 2018": two years that follow each other. */
export const yearToYear: Pattern = {
  name: 'year to year',
  begins: ['long number'],
  read(reader) {
    const from = readYearDigits(reader);
    if (from === null || !(reader.mark('-', '–', '~') || reader.word('to', 'until'))) return null;
    const to = readYearDigits(reader);
    return to === null || to <= from ? null : wholeYears(from, to - from + 1);
  },
};
