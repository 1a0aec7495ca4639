import { hashOf } from '../../word-hash';
import { wordWeights } from './word-weights';

/** What a word tells wherever it stands. */
export interface KnownWord {
  /** What it may be: bits of `kind`. */
  readonly kinds: number;
  /** What it adds to the score of a line that holds it, in log odds; mostly nothing. */
  readonly weight: number;
}

const unknown: KnownWord = { kinds: 0, weight: 0 };
const known = new Map<number, KnownWord>();

/** What is known of a word, given by its hash. */
export const knownWord = (hash: number): KnownWord => known.get(hash) ?? unknown;

/** Says what else words may be. */
export function learn(words: readonly string[], bits: number): void {
  for (const hash of words.map(hashOf)) {
    const { kinds, weight } = knownWord(hash);
    known.set(hash, { kinds: kinds | bits, weight });
  }
}

for (const [weight, words] of Object.entries(wordWeights))
  for (const word of words.split(' ')) known.set(hashOf(word), { kinds: 0, weight: Number(weight) });
