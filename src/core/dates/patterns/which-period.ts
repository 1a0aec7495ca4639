import { addBusinessDays } from '../calendar';
import { readUnit } from '../pieces/amount';
import { periodAt, precisionOf } from '../pieces/periods';
import { readWhich } from '../pieces/which';
import { fixed, fixedDay } from '../reading';
import type { Which } from '../words/meaning';
import type { Pattern } from './pattern';

const placeOf: Record<Which, number> = { this: 0, coming: 1, next: 1, last: -1, past: -1 };

/** "this week", "next month", "last quarter", "the following year". */
export const whichPeriod: Pattern = {
  name: 'which period',
  begins: ['which'],
  read(reader) {
    const which = readWhich(reader);
    if (which === null) return null;
    const unit = readUnit(reader);
    const isPlural = reader.previous?.text.endsWith('s') === true;
    if (unit === null || unit === 'moment' || isPlural) return null;
    if (unit === 'business day') {
      const place = placeOf[which];
      return place === 0 ? null : fixedDay(addBusinessDays(reader.context.writtenOn, place));
    }
    if (unit === 'day' && which !== 'next') return null;
    const { first, last } = periodAt(unit, reader.context.writtenOn, reader.context, placeOf[which]);
    return fixed(first, last, precisionOf(unit));
  },
};
