import { addDays } from '../calendar';
import { moveBy, readAmount } from '../pieces/amount';
import { fixed } from '../reading';
import type { Pattern } from './pattern';

/** "for 3 days from monday", "2 weeks starting May 20th": that long, from that day on. */
export const lasting: Pattern = {
  name: 'lasting from a day',
  begins: ['short number', 'count', 'some', 'tens'],
  read(reader, grammar) {
    const isFor = reader.previous?.meaning.glue === 'for';
    const amounts = readAmount(reader);
    if (!amounts || amounts.some(({ unit }) => unit === 'moment')) return null;
    reader.mark(',');
    const isStarting = reader.word('starting');
    if (isStarting) reader.word('from', 'on');
    else if (!isFor || !reader.word('from')) return null;
    const day = grammar.day(reader);
    if (!day?.first || reader.previous?.meaning.glue === 'now') return null;
    return fixed(day.first, addDays(moveBy(day.first, amounts, 1), -1), 'range', day.said);
  },
};
