import { hashOf } from '../../word-hash';
import { wordWeights } from './word-weights';

const weights = new Map<number, number>();
for (const [weight, words] of Object.entries(wordWeights))
  for (const word of words.split(' ')) weights.set(hashOf(word), Number(weight));

/** What a word, given by its hash, adds to the score of a line that holds it, in log odds; mostly nothing. */
export const wordWeight = (hash: number): number => weights.get(hash) ?? 0;
