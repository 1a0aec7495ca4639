import type { Lexicon, Meaning } from './meaning';
import { slipsOf } from './spelling';

// Shorter names are one slip away from too many other words.
const shortestMisspelt = 6;
const shortName = 3;

/** Says what else a word means. */
export function learn(lexicon: Lexicon, word: string, kinds: string, meaning: unknown): void {
  const learnt = Object.fromEntries(kinds.split(' ').map((kind) => [kind, meaning]));
  lexicon.set(word, { ...lexicon.get(word), ...learnt });
}

/** The ordinal of a cardinal: "fifth", "eighth", "ninth", "twelfth", "twentieth"; that of the first three is irregular. */
function ordinalOf(cardinal: string): string {
  return `${cardinal.replace(/ve$/, 'f').replace(/[te]$/, '').replace(/y$/, 'ie')}th`;
}

/** The words of a language in their own spelling, months and weekdays also cut short and misspelt. */
export function lexiconOf(rows: string): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const row of rows.split('\n')) {
    const [kinds = '', words = '', first, step = 1] = row.split(':');
    words.split(' ').forEach((word, place) => {
      const meaning = first === undefined ? word : Number(first) + Number(step) * place;
      learn(lexicon, word, kinds, meaning);
      if (/^[CT]/.test(kinds)) learn(lexicon, ordinalOf(word), 'Ordinal Helps', meaning);
      if (!/^(?:Month|Week|Day)/.test(kinds)) return;
      const others = word.length < shortestMisspelt ? [] : slipsOf(word);
      if (!kinds.startsWith('Day')) others.push(word.slice(0, shortName));
      const known = lexicon.get(word) ?? {};
      for (const other of others) if (!lexicon.has(other)) lexicon.set(other, known);
      if (kinds.startsWith('Week')) learn(lexicon, `${word}s`, 'Weekdays Anchors', meaning);
    });
  }
  return lexicon;
}

/** What a word means that the lexicon does not have. */
export const meansNothing: Meaning = {};
/** What any mark means, and the edge of a text. */
export const mark: Meaning = { Mark: true, Joins: true };
export const edge: Meaning = { ...mark, Edge: true };

/** Teaches a lexicon the other spellings of its words, and what all units and all marks have in common. */
export function finish(lexicon: Lexicon, spellings: string): void {
  for (const line of spellings.split('\n')) {
    const [word = '', ...others] = line.split(' ');
    for (const other of others) lexicon.set(other, { ...lexicon.get(other), ...lexicon.get(word) });
  }
  for (const [word, meaning] of [...lexicon]) {
    const { Units } = meaning;
    if (Units && !lexicon.get(`${word}s`)?.Units) learn(lexicon, `${word}s`, 'Units', Units);
    if (/^[^\w']$/.test(word)) lexicon.set(word, { ...meaning, ...mark });
  }
}
