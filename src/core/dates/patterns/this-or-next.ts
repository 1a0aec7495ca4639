import { readUnit } from '../pieces/amount';
import { periodAt } from '../pieces/periods';
import { fixed } from '../reading';
import type { Reader } from '../text/reader';
import type { Unit } from '../words/meaning';
import type { Pattern } from './pattern';

/** "this week or next", "this or next week"; the unit is said once. */
function readUnitOfBoth(reader: Reader): Unit | null {
  if (reader.take('which') !== 'this') return null;
  const before = reader.attempt(readUnit);
  if (!reader.word('or', 'and') || reader.take('which') !== 'next') return null;
  return before ?? readUnit(reader);
}

/** Both periods together, from the first day of this one to the last of the next. */
export const thisOrNext: Pattern = {
  name: 'this or next',
  begins: ['which'],
  read(reader) {
    const unit = readUnitOfBoth(reader);
    if (unit === null || unit === 'moment' || unit === 'business day') return null;
    const { writtenOn } = reader.context;
    const { first } = periodAt(unit, writtenOn, reader.context);
    return fixed(first, periodAt(unit, writtenOn, reader.context, 1).last, 'range');
  },
};
