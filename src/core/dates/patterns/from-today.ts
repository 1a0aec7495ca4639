import { addDays } from '../calendar';
import { fixedDay } from '../reading';
import type { Pattern } from './pattern';

/** "today", "tmrw", "yesterday", "EOD". */
export const fromToday: Pattern = {
  name: 'day from today',
  begins: ['fromToday'],
  read(reader) {
    const days = reader.take('fromToday');
    return days === undefined ? null : fixedDay(addDays(reader.context.writtenOn, days));
  },
};
