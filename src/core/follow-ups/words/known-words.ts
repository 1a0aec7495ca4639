import { anchors } from '../../dates/text/scan';
import { hashOf } from '../../word-hash';
import { wordWeights } from './word-weights';

/** What a word tells wherever it stands. */
export interface KnownWord {
  /** What it may be: bits of `kind`. */
  readonly kinds: number;
  /** What it adds to the score of a line that holds it, in log odds; mostly nothing. */
  readonly weight: number;
  /** Whether it may be part of a date. */
  readonly isOfDate: boolean;
}

const unknown: KnownWord = { kinds: 0, weight: 0, isOfDate: false };
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

function tell(word: string, told: (known: KnownWord) => Partial<KnownWord>): void {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  const known = words[slot] ?? unknown;
  hashes[slot] = hash;
  words[slot] = { ...known, ...told(known) };
}

/** Says what else words may be. */
export function learn(verbs: readonly string[], bits: number): void {
  for (const verb of verbs) tell(verb, ({ kinds }) => ({ kinds: kinds | bits }));
}

for (const word of anchors) tell(word, () => ({ isOfDate: true }));
for (const [weight, some] of Object.entries(wordWeights))
  for (const word of some.split(' ')) tell(word, () => ({ weight: Number(weight) }));
