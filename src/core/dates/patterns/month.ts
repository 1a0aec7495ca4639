import { monthOf, yearOf } from '../calendar';
import { isMonthAlone } from '../pieces/everyday';
import { takeAbbreviationDot } from '../pieces/abbreviation';
import { monthPeriod } from '../pieces/periods';
import { readTrailingYear } from '../pieces/trailing-year';
import { fixed, recurring } from '../reading';
import type { Pattern } from './pattern';

/** "july", "July 2025", "Dec-2018", "june of 1992". */
export const month: Pattern = {
  name: 'month',
  begins: ['month'],
  read(reader) {
    const start = reader.position;
    const number = reader.take('month');
    if (number === undefined) return null;
    takeAbbreviationDot(reader);
    const year = readTrailingYear(reader);
    if (year !== null) {
      const period = monthPeriod(year, number);
      return period && fixed(period.first, period.last, 'month');
    }
    if (!isMonthAlone(reader, start)) return null;
    const { writtenOn } = reader.context;
    const firstYear = yearOf(writtenOn) + (number < monthOf(writtenOn) ? 1 : 0);
    return recurring((k) => monthPeriod(firstYear + k, number), 'year', 'month');
  },
};
