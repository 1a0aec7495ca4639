import { notDoing, notPast, pastForms } from './past-forms';
import { smallWords, type SmallWord } from './small-words';
import { orders, ordersOrThings } from './work-verbs';

/** What a word may be, one bit each; a word may be several things ("plan", "have"). */
export const kind = {
  order: 1,
  orderOrThing: 1 << 1,
  past: 1 << 2,
  doing: 1 << 3,
  does: 1 << 4,
  i: 1 << 5,
  we: 1 << 6,
  you: 1 << 7,
  somebodyElse: 1 << 8,
  will: 1 << 9,
  need: 1 << 10,
  must: 1 << 11,
  have: 1 << 12,
  want: 1 << 13,
  be: 1 << 14,
  article: 1 << 15,
  preposition: 1 << 16,
  hedge: 1 << 17,
  not: 1 << 18,
  asking: 1 << 19,
  conditional: 1 << 20,
  polite: 1 << 21,
  done: 1 << 22,
  time: 1 << 23,
  due: 1 << 24,
  and: 1 << 25,
  todo: 1 << 26,
  capital: 1 << 27,
  number: 1 << 28,
  sentenceStart: 1 << 29,
} as const;

/** The bits that words carry by themselves, wherever they stand. */
const lexicon = new Map<string, number>();

function learn(words: readonly string[], bit: number): void {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
}

/** "send" gives "sends" and "does" bits, "watch" gives "watches", "carry" gives "carries". */
function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

learn(orders, kind.order);
learn(ordersOrThings, kind.orderOrThing);
learn(orders.map(thirdPerson), kind.does);
learn(pastForms, kind.past);
for (const name of Object.keys(smallWords) as SmallWord[]) learn(smallWords[name].split(' '), kind[name]);

const presents = new Set(notPast);
const things = new Set(notDoing);

/** What a word may be by its ending. */
function byEnding(word: string): number {
  if (word.endsWith('ed')) return word.length > 3 && !presents.has(word) ? kind.past : 0;
  if (word.endsWith('ing')) return word.length > 4 && !things.has(word) ? kind.doing : 0;
  return 0;
}

/** Everything a lower-case word may be. */
export function kindsOf(word: string): number {
  return (lexicon.get(word) ?? 0) | byEnding(word);
}
