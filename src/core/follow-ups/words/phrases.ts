import { hashOf } from '../../word-hash';

/** Words that mean something together, or alone, wherever they stand in a line. */
const phrases = {
  ill: ["i'll", 'ill', "we'll"],
  iMean: [
    'i will',
    'i need',
    'i must',
    'i should',
    'i have to',
    "i'm going to",
    'im going to',
    'i am going to',
    'i plan to',
    'i intend to',
    'i want to',
  ],
  weHaveTo: ['we have to'],
  goingTo: ['going to', 'gonna'],
  needTo: ['need to', 'needs to', 'needed to'],
  toBe: ['to be'],
  mustBe: ['need to be', 'needs to be', 'have to be', 'has to be', 'must be', 'should be'],
  makeSure: ['make sure', 'remember to', "don't forget", 'dont forget', 'do not forget', 'be sure to'],
  canYou: ['can you', 'could you', 'can u', 'could u', 'would you', 'will you'],
  followUp: [
    'follow up',
    'followup',
    'follow-up',
    'look into',
    'reach out',
    'get back',
    'figure out',
    'find out',
    'sign up',
    'set up',
    'check in',
    'check with',
    'ask about',
    'report back',
    'write up',
    'work on',
    'think about',
  ],
  promised: [
    'i promised',
    'promised to',
    'promised him',
    'promised her',
    'promised them',
    "said i'd",
    'said i would',
    'i owe',
    'owe him',
    'owe her',
    'owe them',
  ],
  stillOpen: [
    'not yet',
    'still open',
    'yet to',
    'overdue',
    'still need',
    'still needs',
    'still waiting',
    'not done',
    'waiting for',
    'waiting on',
    'still to',
    'pending',
  ],
  lets: ["let's", 'lets'],
  polite: ['please', 'pls', 'plz', 'plse', 'kindly'],
  todo: ['todo', 'todos', 'to-do', 'fixme', 'tbd', 'action', 'ai', 'actions'],
  done: [
    'done',
    'complete',
    'completed',
    'finished',
    'fixed',
    'resolved',
    'closed',
    'cancelled',
    'canceled',
    'merged',
    'shipped',
    'obsolete',
    'dropped',
    'scrapped',
    'rejected',
    'sorted',
  ],
} as const;

/** A phrase's meaning. */
export type PhraseName = keyof typeof phrases;

interface Phrase {
  readonly rest: readonly number[];
  readonly bit: number;
}

const names = Object.keys(phrases) as PhraseName[];

/** One bit for each meaning. */
export const phrase = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Readonly<
  Record<PhraseName, number>
>;

/** Every word that a phrase begins with. */
export const firstWords: readonly string[] = names.flatMap((name) =>
  phrases[name].map((words) => words.split(' ')[0] ?? ''),
);

const byFirst = new Map<number, Phrase[]>();
for (const name of names) {
  for (const words of phrases[name]) {
    const [first = 0, ...rest] = words.split(' ').map(hashOf);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, bit: phrase[name] }]);
  }
}

/** The meanings of the phrases that begin at a word. */
export function phrasesAt(hashes: readonly number[], at: number): number {
  let found = 0;
  for (const { rest, bit } of byFirst.get(hashes[at] ?? 0) ?? []) {
    if (rest.every((hash, offset) => hashes[at + 1 + offset] === hash)) found |= bit;
  }
  return found;
}
