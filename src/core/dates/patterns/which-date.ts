import { yearOf } from '../calendar';
import { readWhich } from '../pieces/which';
import { atPlace, type Reading } from '../reading';
import type { Which } from '../words/meaning';
import type { Grammar, Pattern } from './pattern';

/** The place that "this", "next" or "last" points at, for what comes once a year. */
function placeOf(which: Which, reading: Reading, writtenOn: string): number {
  const { first, last } = reading;
  if (first === null || last === null) return 0;
  if (which === 'this') return yearOf(writtenOn) - yearOf(first);
  if (which === 'next' || which === 'coming') return first > writtenOn ? 0 : 1;
  return last < writtenOn ? 0 : -1;
}

/** "this september", "last july", "next march", "this 5/12". */
export const whichDate: Pattern = {
  name: 'which date',
  begins: ['which'],
  read(reader, grammar: Grammar) {
    const which = readWhich(reader);
    if (which === null) return null;
    const reading = reader.first(grammar.date, (r) => (r.peek()?.meaning.month ? grammar.period(r) : null));
    if (reading?.every !== 'year') return null;
    const { writtenOn } = reader.context;
    const moved = atPlace(reading, placeOf(which, reading, writtenOn));
    return { ...moved, nth: null, every: null, said: { year: false, month: true, direction: true } };
  },
};
