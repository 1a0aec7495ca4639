import { addMonths, yearOf } from '../calendar';
import { closesClause, isLedUpTo } from '../pieces/company';
import { periodAt } from '../pieces/periods';
import { readOrdinal } from '../pieces/numbers';
import { fullYear, readYear } from '../pieces/year';
import { fixed, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';
import { whichPeriod } from './which-period';

type Division = 'quarter' | 'half';

const lengths: Record<Division, number> = { quarter: 3, half: 6 };

function divisionOf(reader: Reader, unit: Division, number: number, year: number | null): Reading | null {
  const { context } = reader;
  const inYear = (y: number) =>
    periodAt(unit, addMonths(`${String(y).padStart(4, '0')}-01-01`, lengths[unit] * (number - 1)), context);
  if (year !== null) return fixed(inYear(year).first, inYear(year).last, unit);
  const thisYear = yearOf(context.writtenOn);
  const first = inYear(thisYear).last < context.writtenOn ? thisYear + 1 : thisYear;
  return recurring((k) => inYear(first + k), 'year', unit);
}

/** "Q3", "H2": the letter and its number, touching. */
function readLetter(reader: Reader): [Division, number] | null {
  const unit = reader.word('quarter letter') ? 'quarter' : reader.word('half letter') ? 'half' : null;
  if (unit === null || !reader.isTouching()) return null;
  const number = reader.number(1, 12 / lengths[unit], 1);
  return number === null ? null : [unit, number];
}

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
    const found = readLetter(reader);
    if (!found) return null;
    const year = readYearAfter(reader);
    if (year === null && isLabel(reader, start, found[0])) return null;
    return divisionOf(reader, ...found, year);
  },
};

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
    const found = readLetter(reader);
    return found && divisionOf(reader, ...found, year);
  },
};

function readOrdinalDivision(reader: Reader): [Division, number] | null {
  reader.word('the');
  const number = reader.take('which') === 'last' ? 'last' : readOrdinal(reader);
  const unit = reader.take('unit');
  if (number === null || (unit !== 'quarter' && unit !== 'half')) return null;
  const most = 12 / lengths[unit];
  if (number !== 'last' && number > most) return null;
  return [unit, number === 'last' ? most : number];
}

function yearIn(period: Reading | null): number | null {
  return period?.precision === 'year' && period.first ? yearOf(period.first) : null;
}

/** "first quarter of 2026", "second half of next year", "next year's third quarter". */
export const ordinalQuarter: Pattern = {
  name: 'ordinal quarter',
  begins: ['ordinal', 'short number', 'which'],
  read(reader, grammar: Grammar) {
    const ahead = reader.attempt((r) => {
      const year = yearIn(whichPeriod.read(r, grammar));
      if (year === null) return null;
      r.mark("'", '’');
      return r.word('possessive') ? year : null;
    });
    const found = readOrdinalDivision(reader);
    if (!found) return null;
    const year = ahead ?? reader.attempt((r) => readYearOf(r, grammar));
    return year === null && found[0] === 'half' ? null : divisionOf(reader, ...found, year);
  },
};

function readYearOf(reader: Reader, grammar: Grammar): number | null {
  reader.word('of', 'in');
  return readYear(reader) ?? yearIn(grammar.period(reader)) ?? readTheYear(reader);
}

function readTheYear(reader: Reader): number | null {
  reader.word('the');
  return reader.take('unit') === 'year' ? yearOf(reader.context.writtenOn) : null;
}
