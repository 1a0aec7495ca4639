import { yearOf } from '../calendar';
import { readOrdinal } from '../pieces/numbers';
import { readYear } from '../pieces/year';
import { divisionMonths, divisionOf, type Division } from '../pieces/year-division';
import type { Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';
import { whichPeriod } from './which-period';

function readOrdinalDivision(reader: Reader): [Division, number] | null {
  reader.word('the');
  const number = reader.take('which') === 'last' ? 'last' : readOrdinal(reader);
  const unit = reader.take('unit');
  if (number === null || (unit !== 'quarter' && unit !== 'half')) return null;
  const most = 12 / divisionMonths[unit];
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
