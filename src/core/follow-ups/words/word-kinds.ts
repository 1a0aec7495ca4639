import { knownWord, learn } from './known-words';
import { notDoing, notPast, pastForms } from './past-forms';
import { firstWords } from './phrases';
import { smallWords, type SmallWord } from './small-words';
import { hashOf, NO_WORD, withCharacter } from '../../word-hash';
import { errands, orders, ordersOrThings, otherVerbs } from './work-verbs';

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
  time: 1 << 21,
  due: 1 << 22,
  and: 1 << 23,
  to: 1 << 24,
  beginsPhrase: 1 << 25,
  errand: 1 << 26,
  otherVerb: 1 << 27,
  capital: 1 << 29,
  number: 1 << 30,
  sentenceStart: 1 << 31,
} as const;

/** What a word is whatever its place: bits that say nothing of its meaning. */
export const shape = kind.capital | kind.sentenceStart | kind.beginsPhrase;

/** "send" gives "sends", "watch" gives "watches", "carry" gives "carries". */
function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

learn(orders, kind.order);
learn(ordersOrThings, kind.orderOrThing);
// "lets" is mostly "let's".
learn(orders.filter((verb) => verb !== 'let').map(thirdPerson), kind.does);
learn(pastForms, kind.past);
learn(firstWords, kind.beginsPhrase);
for (const name of Object.keys(smallWords) as SmallWord[]) learn(smallWords[name].split(' '), kind[name]);
learn(errands, kind.errand);
learn(otherVerbs, kind.otherVerb);

const presents = new Set(notPast.map(hashOf));
const things = new Set(notDoing.map(hashOf));
const SMALL_D = 100;
const SMALL_E = 101;
const SMALL_G = 103;
const SMALL_I = 105;
const SMALL_N = 110;

/** What a word may be by its ending: "fixed", "fixing". */
function byEnding(text: string, start: number, end: number, hash: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === SMALL_D && end - start > 3 && text.charCodeAt(end - 2) === SMALL_E)
    return presents.has(hash) ? 0 : kind.past;
  if (last !== SMALL_G || end - start <= 4) return 0;
  const isDoing = text.charCodeAt(end - 2) === SMALL_N && text.charCodeAt(end - 3) === SMALL_I;
  return isDoing && !things.has(hash) ? kind.doing : 0;
}

const SMALL_R = 114;
/** A verb behind "re" is no shorter than this: "redo". */
const SHORTEST_AGAIN = 4;

/** "redraw", "re-test": what is done again is done. */
function again(text: string, start: number, end: number): number {
  const isAgain =
    end - start >= SHORTEST_AGAIN &&
    (text.charCodeAt(start) | 32) === SMALL_R &&
    (text.charCodeAt(start + 1) | 32) === SMALL_E;
  if (!isAgain) return 0;
  let hash = NO_WORD;
  for (let at = start + (text.charAt(start + 2) === '-' ? 3 : 2); at < end; at++)
    hash = withCharacter(hash, text.charCodeAt(at));
  return knownWord(hash).kinds & (kind.order | kind.does);
}

/** Everything that a word, of which `kinds` are known, may be where it stands from `start` to `end` of a text. */
export function kindsOf(text: string, start: number, end: number, hash: number, kinds: number): number {
  return (kinds || again(text, start, end)) | byEnding(text, start, end, hash);
}
