import { HINT_WORDS, NAME_WORDS } from '../words/hint-words';

const WORD = /[a-z]+/g;

function hasWordOf(words: ReadonlySet<string>, text: string): boolean {
  for (const word of text.toLowerCase().match(WORD) ?? []) if (words.has(word)) return true;
  return false;
}

/** Cheap: whether a title has any of the words that may speak of questions or practice. */
export const hasHint = (title: string): boolean => hasWordOf(HINT_WORDS, title);

/** Cheap: whether a name or front matter has any of the words that practice notes are called by. */
export const isNamedForPractice = (name: string): boolean => hasWordOf(NAME_WORDS, name);
