import type { Meaning } from '../words/meaning';
import type { Token } from './token';

/** A kind of first word: a number of up to two digits, of more, or a word with that kind of meaning. */
export type Opening = 'short number' | 'long number' | keyof Meaning;

/** Kinds of first words as a set of bits. */
export type Openings = number;

const bits = new Map<Opening, Openings>();

function bitOf(opening: Opening): Openings {
  const bit = bits.get(opening) ?? 1 << bits.size;
  bits.set(opening, bit);
  return bit;
}

/** The set of these kinds. */
export function openings(kinds: readonly Opening[]): Openings {
  return kinds.reduce((set, kind) => set | bitOf(kind), 0);
}

const known = new Map<Meaning, Openings>();
const shortNumber = bitOf('short number');
const longNumber = bitOf('long number');
const shortDigits = 2;

/** The kinds that a token is of. */
export function openingsOf(token: Token): Openings {
  if (token.kind === 'number') return token.text.length > shortDigits ? longNumber : shortNumber;
  if (token.kind === 'mark') return 0;
  const { meaning } = token;
  let set = known.get(meaning);
  if (set === undefined) {
    set = openings(Object.keys(meaning) as Opening[]);
    known.set(meaning, set);
  }
  return set;
}
