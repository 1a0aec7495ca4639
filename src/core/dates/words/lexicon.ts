import type { Lexicon, Meaning } from './meaning';
import type { words } from './english';
import { slipsOf } from './spelling';

/** Word tables of a language, in the shape of the English ones. */
type Words = typeof words;

// Shorter names are one slip away from too many other words.
const shortestMisspelt = 6;
const shortName = 3;

/** Says what else a word means. */
export function learn(lexicon: Lexicon, word: string, kind: string, meaning: unknown = true): void {
  lexicon.set(word, { ...lexicon.get(word), [kind]: meaning });
}

/** The words of a language in their own spelling: each its meanings, of which one word may have several. */
export function lexiconOf({ inOrder, byName, byMeaning, flags, notMisspelt }: Words): Lexicon {
  const lexicon: Lexicon = new Map();
  const each = (words: string, add: (word: string, place: number) => void) => words.split(' ').forEach(add);
  for (const [kind, [first, step, words]] of Object.entries(inOrder))
    each(words, (word, place) => {
      const meaning = first + step * place;
      learn(lexicon, word, kind, meaning);
      if (kind !== 'Month' && kind !== 'Weekday') {
        if (kind === 'Count' && place > 12) learn(lexicon, `${word}th`, 'Ordinal', place);
        return;
      }
      learn(lexicon, word.slice(0, shortName), kind, meaning);
      if (kind === 'Weekday') learn(lexicon, `${word}s`, 'Weekdays', meaning);
      if (word.length >= shortestMisspelt)
        for (const slip of slipsOf(word)) if (!lexicon.has(slip)) learn(lexicon, slip, kind, meaning);
    });
  each(notMisspelt, (word) => lexicon.delete(word));
  for (const [kind, words] of Object.entries(byName))
    each(words, (word) => {
      learn(lexicon, word, kind, word);
      if (kind === 'Unit') learn(lexicon, word, 'Units', word);
    });
  for (const [kind, words] of Object.entries(byMeaning))
    for (const [word, meaning] of Object.entries(words)) learn(lexicon, word, kind, meaning);
  for (const [kinds, words] of Object.entries(flags))
    for (const kind of kinds.split(' ')) each(words, (word) => learn(lexicon, word, kind));
  return lexicon;
}

/** What a word means that the lexicon does not have. */
export const meansNothing: Meaning = {};
/** What any mark means, and the edge of a text. */
export const mark: Meaning = { Mark: true, Joins: true };
export const edge: Meaning = { ...mark, Edge: true };

/** Teaches a lexicon the other spellings of its words, the plurals of its units, and what its kinds have in common. */
export function finish(lexicon: Lexicon, { spellings }: Words): void {
  for (const [word, others] of Object.entries(spellings))
    for (const other of others.split(' '))
      lexicon.set(other, { ...lexicon.get(other), ...lexicon.get(word) });
  for (const [word, meaning] of [...lexicon]) {
    const { Units, Which, Part, Weekday, Day, Hours } = meaning;
    if (Units !== undefined && lexicon.get(`${word}s`)?.Units === undefined)
      learn(lexicon, `${word}s`, 'Units', Units);
    if ((Which ?? Part ?? Weekday ?? Day) !== undefined) learn(lexicon, word, 'Leads');
    if ((Which ?? Hours ?? Weekday ?? Day) !== undefined) learn(lexicon, word, 'Joins');
    if (/^[^\w']$/.test(word)) lexicon.set(word, { ...meaning, ...mark });
  }
}
