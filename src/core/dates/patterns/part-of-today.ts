import { addDays } from '../calendar';
import { fixedDay } from '../reading';
import type { Pattern } from './pattern';

/** "this afternoon", "last night". */
export const partOfToday: Pattern = {
  name: 'part of today',
  begins: ['which'],
  read(reader) {
    const which = reader.take('which');
    if (reader.take('dayPart') === undefined) return null;
    const { writtenOn } = reader.context;
    if (which === 'this') return fixedDay(writtenOn);
    return which === 'last' ? fixedDay(addDays(writtenOn, -1)) : null;
  },
};
