import { givenNames } from '../../src/core/follow-ups/owner/given-names';
import type { Exercise, WordPlace } from './examples';

/** A word that fewer authors use says more of them than of what it means. */
const LEAST_AUTHORS = 8;
const WORD = /^[a-z][a-z'-]*$/;

/** The words that so many authors use in a place that weights can be fitted to them; no names. */
export function vocabulary(exercises: readonly Exercise[], place: WordPlace): string[] {
  const authors = new Map<string, Set<string>>();
  for (const { note, examples } of exercises) {
    for (const word of examples.flatMap(({ words }) => words[place])) {
      if (WORD.test(word) && !givenNames.has(word))
        authors.set(word, (authors.get(word) ?? new Set()).add(note.author));
    }
  }
  return [...authors]
    .filter(([, users]) => users.size >= LEAST_AUTHORS)
    .map(([word]) => word)
    .sort();
}
