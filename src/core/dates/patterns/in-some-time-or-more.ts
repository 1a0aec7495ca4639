import { moveBy, readUnit } from '../pieces/amount';
import { readCount } from '../pieces/numbers';
import { fixed } from '../reading';
import type { Pattern } from './pattern';

/** "in 2-3 weeks", "in 2 to 3 days": a window. */
export const inSomeTimeOrMore: Pattern = {
  name: 'in some time or more',
  begins: ['glue'],
  read(reader) {
    if (!reader.word('in', 'within')) return null;
    reader.attempt((r) => (r.word('the') && r.take('which') === 'next' ? true : null));
    const least = readCount(reader);
    if (least === null || !(reader.mark('-', '–') || reader.word('to', 'or'))) return null;
    const most = readCount(reader);
    const unit = most === null ? null : readUnit(reader);
    if (most === null || unit === null || unit === 'moment' || most < least) return null;
    const { writtenOn } = reader.context;
    const day = (count: number) => moveBy(writtenOn, [{ count, unit }], 1);
    return fixed(day(least), day(most), 'range');
  },
};
