import { anchors } from '../../dates/text/scan';
import { hashOf } from '../../word-hash';
import { eachWord } from './word-table';
import { beginningWeights, wordWeights } from './word-weights';

/** What a word tells. */
export interface KnownWord {
  /** What it may be: bits of `kind`. */
  readonly kinds: number;
  /** What it adds to the score of a line that holds it, in log odds; mostly nothing. */
  readonly weight: number;
  /** What it adds besides where it is among the first words of the line. */
  readonly atBeginning: number;
  /** Whether it may be part of a date. */
  readonly isOfDate: boolean;
}

const unknown: KnownWord = { kinds: 0, weight: 0, atBeginning: 0, isOfDate: false };
/** Several times more slots than words: nearly every word is looked up at one glance. */
const LAST_SLOT = (1 << 13) - 1;
/** The words by their hashes, 0 where a slot is empty. */
const hashes = new Int32Array(LAST_SLOT + 1);
const words = Array<KnownWord>(LAST_SLOT + 1).fill(unknown);

/** The slot of a word, or the empty one where it would stand. */
function slotOf(hash: number): number {
  let slot = hash & LAST_SLOT;
  while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & LAST_SLOT;
  return slot;
}

/** What is known of a word, given by its hash. */
export const knownWord = (hash: number): KnownWord => words[slotOf(hash)] ?? unknown;

function tell(hash: number, told: Partial<KnownWord>): void {
  const slot = slotOf(hash);
  hashes[slot] = hash;
  words[slot] = { ...unknown, ...words[slot], ...told };
}

/** Says what else words may be. */
export function learn(some: readonly string[], bits: number): void {
  for (const hash of some.map(hashOf)) tell(hash, { kinds: knownWord(hash).kinds | bits });
}

for (const hash of anchors.keys()) tell(hash, { isOfDate: true });
eachWord(wordWeights, (word, weight) => tell(hashOf(word), { weight }));
eachWord(beginningWeights, (word, atBeginning) => tell(hashOf(word), { atBeginning }));
