import type { Weekday } from '../day';
import type { Reader } from '../text/reader';
import type { Unit } from '../words/meaning';
import { readUnit } from './amount';
import { readCount, readOrdinal } from './numbers';

/** Which of its kind in a longer time: "the third tuesday", "last 2 weeks". */
export interface Place {
  /** From 1, or -1 for the last. */
  readonly place: number;
  /** How many of them together. */
  readonly count: number;
  readonly thing: Unit | { readonly weekday: Weekday };
}

/** "second week", "the last working day", "third tuesday", "first 10 days". */
export function readPlace(reader: Reader): Place | null {
  reader.word('the');
  const isLast = reader.peek()?.meaning.which === 'last' && reader.take('which') !== undefined;
  const place = isLast ? -1 : readOrdinal(reader);
  if (place === null) return null;
  const weekday = reader.take('weekday');
  if (weekday !== undefined) return { place, count: 1, thing: { weekday } };
  const count = reader.attempt(readCount) ?? 1;
  const thing = readUnit(reader);
  return thing === null || count === 0 ? null : { place, count, thing };
}
