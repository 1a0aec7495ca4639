import type { DaySpan, Precision } from '../date-phrase';
import { readBareUnit } from '../pieces/bare-unit';
import { partOf } from '../pieces/parts';
import { periodAt } from '../pieces/periods';
import { fixed, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Part, Unit } from '../words/meaning';
import type { Grammar, Pattern } from './pattern';

function precision({ first, last }: DaySpan): Precision {
  return first === last ? 'day' : 'range';
}

function withPart(part: Part, period: Reading, reader: Reader): Reading {
  const { writtenOn } = reader.context;
  const span = partOf(part, period, period.precision, writtenOn);
  const { nth } = period;
  const again = (k: number) => {
    const whole = nth?.(k);
    return whole ? partOf(part, whole, period.precision, writtenOn) : null;
  };
  return { ...period, ...span, precision: precision(span), nth: nth && again };
}

/** "end of", "mid-", "the beginning of", "early in", "rest of the". */
function readPart(reader: Reader): Part | null {
  reader.word('the');
  const part = reader.take('part');
  if (part === undefined) return null;
  if (part === 'start' || part === 'rest') return reader.word('of') ? part : null;
  if (!reader.mark('-')) reader.word('of', 'in', 'on');
  else if (reader.word('of')) reader.mark('-');
  return part;
}

/** "end of month", "mid-July", "early next week", "later this year", "rest of the week". */
export const partOfPeriod: Pattern = {
  name: 'part of a period',
  begins: ['part'],
  read(reader, grammar: Grammar) {
    const part = readPart(reader);
    if (part === null) return null;
    const period = reader.first(grammar.period, readBareUnit);
    return period && withPart(part, period, reader);
  },
};

/** "end of tomorrow", "early on friday": still that day. */
export const partOfDay: Pattern = {
  name: 'part of a day',
  begins: ['part'],
  read(reader, grammar) {
    return readPart(reader) === null ? null : grammar.day(reader);
  },
};

/** "month end", "year-end". */
function readUnitEnd(reader: Reader): Unit | null {
  const unit = reader.take('unit');
  if (unit === undefined || unit === 'day') return null;
  reader.mark('-');
  return reader.take('part') === 'end' && reader.peek()?.meaning.glue !== 'of' ? unit : null;
}

/** "EOM", "eow", "EOY", "month end". */
export const endOfPeriod: Pattern = {
  name: 'end of a period',
  begins: ['endOf', 'startOf', 'unit'],
  read(reader) {
    const end = reader.take('endOf') ?? reader.attempt(readUnitEnd) ?? undefined;
    const unit = end ?? reader.take('startOf');
    if (unit === undefined || unit === 'moment' || unit === 'business day') return null;
    const { first, last } = periodAt(unit, reader.context.writtenOn, reader.context);
    const whole = fixed(first, last, unit === 'week' ? 'week' : 'range');
    return withPart(end ? 'end' : 'start', whole, reader);
  },
};
