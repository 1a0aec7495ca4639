import { readDayNumber } from '../pieces/day-number';
import { dayOfYear } from '../pieces/day-of-year';
import { readTrailingYear } from '../pieces/trailing-year';
import type { Pattern } from './pattern';

/** Month first: "july 14th", "Jul. 14, 2025", "may the fourth", "Sep-23-2020". */
export const monthAndDay: Pattern = {
  name: 'month and day',
  begins: ['month'],
  read(reader) {
    const month = reader.take('month');
    if (month === undefined) return null;
    reader.mark('.', ',', '/', '-');
    reader.word('the');
    const number = readDayNumber(reader);
    if (!number) return null;
    return dayOfYear(month, number.day, readTrailingYear(reader), reader.context);
  },
};
