import { addDays } from '../calendar';
import { periodAt, precisionOf } from '../pieces/periods';
import { fixed, fixedDay } from '../reading';
import type { Pattern } from './pattern';

/** "the day after tomorrow", "day before yesterday", "the day after july 4". */
export const dayBeside: Pattern = {
  name: 'day after or before another',
  begins: ['unit'],
  read(reader, grammar) {
    if (reader.take('unit') !== 'day') return null;
    const isAfter = reader.word('after');
    if (!isAfter && !reader.word('before')) return null;
    const other = grammar.day(reader);
    const by = isAfter ? 1 : -1;
    return other?.first ? fixedDay(addDays(other.first, by)) : null;
  },
};

/** "the week after next", "month before last". */
export const periodBeyond: Pattern = {
  name: 'period after next',
  begins: ['unit'],
  read(reader) {
    const unit = reader.take('unit');
    if (unit === undefined || unit === 'moment' || unit === 'business day') return null;
    const isAfter = reader.word('after');
    if (!isAfter && !reader.word('before')) return null;
    const which = reader.take('which');
    if (which !== (isAfter ? 'next' : 'last')) return null;
    const { first, last } = periodAt(unit, reader.context.writtenOn, reader.context, isAfter ? 2 : -2);
    return fixed(first, last, precisionOf(unit));
  },
};

/** "the week before christmas", "weekend after july 4". */
export const periodBeside: Pattern = {
  name: 'period before or after a day',
  begins: ['unit'],
  read(reader, grammar) {
    const unit = reader.take('unit');
    if (unit !== 'week' && unit !== 'weekend') return null;
    const isAfter = reader.word('after');
    if (!isAfter && !reader.word('before')) return null;
    const day = grammar.day(reader)?.first;
    if (!day) return null;
    const later = isAfter ? (unit === 'weekend' ? 0 : 1) : -1;
    const { first, last } = periodAt(unit, day, reader.context, later);
    return fixed(first, last, unit);
  },
};
