import { dayAt } from '../calendar';
import { fixed } from '../reading';
import type { Pattern } from './pattern';

const firstDecade = 1700;
const lastDecade = 2090;

/** "1990s", "the 1990s". */
export const decade: Pattern = {
  name: 'decade',
  begins: ['long number'],
  read(reader) {
    const value = reader.number(firstDecade, lastDecade);
    if (value === null || value % 10 !== 0 || !reader.word('possessive')) return null;
    const [first, last] = [dayAt(value, 1, 1), dayAt(value + 9, 12, 31)];
    return first !== null && last !== null ? fixed(first, last, 'range') : null;
  },
};
