import { kind } from '../words/word-kinds';
import { says, weighs, type Cue } from './cue';
import { indexOf, isAt, isOrderAt, type Seen } from './seen';

const VERB = kind.order | kind.orderOrThing;

/** Whether the words at an index are `phrase`. */
function has({ wording: { words } }: Seen, phrase: string, from = 0): number {
  const wanted = phrase.split(' ');
  for (let at = from; at + wanted.length <= words.length; at++)
    if (wanted.every((word, offset) => words[at + offset] === word)) return at;
  return -1;
}
const hasAny = (seen: Seen, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => has(seen, phrase) >= 0);
const starts = (seen: Seen, at: number): boolean => at === seen.first || isAt(seen, at, kind.sentenceStart);

/** Pairs of neighbouring words whose kinds fit, at any place that `where` allows. */
function pair(seen: Seen, left: number, right: number, where: (at: number) => boolean = () => true): boolean {
  for (let at = indexOf(seen, left); at >= 0; at = indexOf(seen, left, at + 1))
    if (isAt(seen, at + 1, right) && where(at)) return true;
  return false;
}
const sentence = (seen: Seen) => (at: number) => starts(seen, at);

const ILL = ["i'll", 'ill', "we'll"];
const LETS = ["let's", 'lets'];

const firstPerson = (seen: Seen): boolean =>
  indexOf(seen, kind.i | kind.we) >= 0 &&
  (pair(seen, kind.i, kind.will | kind.need | kind.must) ||
    hasAny(seen, [
      'i have to',
      "i'm going to",
      'im going to',
      'i am going to',
      'i plan to',
      'i intend to',
      'i want to',
    ]));
const saysIll = (seen: Seen): boolean => hasAny(seen, ILL);

/** "Annie to send", "Annie and Raj will send", "@raj should send": who, then what, at a sentence's beginning. */
export function nameThen(seen: Seen, link: number, afterLink: (at: number) => boolean): boolean {
  const { words, kinds } = seen.wording;
  for (let at = 0; at < words.length; at++) {
    if (
      !starts(seen, at) ||
      !isAt(seen, at, kind.capital) ||
      isAt(seen, at, kind.i | kind.we | kind.you | kind.somebodyElse | kind.article | kind.conditional)
    )
      continue;
    let end = at + 1;
    while (
      end < at + 8 &&
      ((kinds[end] ?? 0) & (kind.capital | kind.and)) !== 0 &&
      ((kinds[end] ?? 0) & (kind.will | kind.must | kind.need)) === 0
    )
      end++;
    const isLink = link === 0 ? words[end] === 'to' : isAt(seen, end, link);
    if (isLink && afterLink(end + 1)) return true;
  }
  return false;
}

const order = (seen: Seen) => (at: number) =>
  isAt(seen, at, VERB) || (isAt(seen, at, kind.not | kind.be) && isAt(seen, at + 1, VERB | kind.past));

/** "Dan reach out to …": a name and an order. */
function nameAndOrder(seen: Seen): boolean {
  const { kinds } = seen.wording;
  const isName = (at: number): boolean =>
    ((kinds[at] ?? 0) & ~kind.sentenceStart & ~kind.and) === kind.capital;
  if (!isName(seen.first)) return false;
  let end = seen.first + 1;
  while (end < seen.first + 5 && (isName(end) || isAt(seen, end, kind.and))) end++;
  return isOrderAt(seen, end);
}

/** What somebody means to do: plans, obligations, requests. */
export const plans: readonly Cue[] = [
  says('“I’ll …”', (seen) => saysIll(seen), 'says “I’ll” or “we’ll”'),
  says(
    '“I will”, “I need to”',
    (seen) => firstPerson(seen) && !saysIll(seen),
    'says what I will or need to do',
  ),
  says('“we will”', (seen) => pair(seen, kind.we, kind.will), 'says what we will do'),
  says(
    '“we need to”, “we should”',
    (seen) => pair(seen, kind.we, kind.need | kind.must) || hasAny(seen, ['we have to']),
    'says what we need to do',
  ),
  weighs('“we need to” begins a sentence', (seen) =>
    pair(seen, kind.we, kind.need | kind.must | kind.have, sentence(seen)),
  ),
  says('somebody to …', (seen) => nameThen(seen, 0, order(seen)), 'says who is to do it'),
  says('somebody will …', (seen) => nameThen(seen, kind.will, order(seen)), 'says who will do it'),
  says(
    'somebody should …',
    (seen) =>
      nameThen(
        seen,
        kind.must | kind.need | kind.have | kind.want,
        (at) => seen.wording.words[at] === 'to' || order(seen)(at),
      ),
    'says who should do it',
  ),
  says(
    'somebody is going to …',
    (seen) => hasAny(seen, ['is going to', 'are going to', 'going to']),
    'says “going to”',
  ),
  says('a name and an order', nameAndOrder, 'names somebody and what to do'),
  says(
    '“will …” at the beginning',
    (seen) =>
      isAt(seen, seen.first, kind.will) &&
      !ILL.includes(seen.wording.words[seen.first] ?? '') &&
      isAt(seen, seen.first + 1, VERB | kind.and | kind.preposition | kind.be),
    'starts with “will”',
  ),
  says(
    '“need to …” at the beginning',
    (seen) =>
      isAt(seen, seen.first, kind.need | kind.have | kind.want) &&
      seen.wording.words[seen.first + 1] === 'to',
    ({ wording, first }) => `starts with “${wording.words[first] ?? ''} to”`,
  ),
  says(
    '“need …” at the beginning',
    (seen) => isAt(seen, seen.first, kind.need) && seen.wording.words[seen.first + 1] !== 'to',
    'starts with “need”',
  ),
  says(
    '“must” or “should” at the beginning',
    (seen) => isAt(seen, seen.first, kind.must),
    ({ wording, first }) => `starts with “${wording.words[first] ?? ''}”`,
  ),
  says(
    '“need to” further on',
    (seen) => hasAny(seen, ['need to', 'needs to', 'needed to']) && !isAt(seen, seen.first, kind.need),
    'says “need to”',
  ),
  says(
    '“have to” further on',
    (seen) => hasAny(seen, ['have to', 'has to']) && !isAt(seen, seen.first, kind.have),
    'says “have to”',
  ),
  says(
    '“should” further on',
    (seen) => indexOf(seen, kind.must, seen.first + 1) > 0,
    'says “should” or “must”',
  ),
  says('“will” further on', (seen) => indexOf(seen, kind.will, seen.first + 1) > 0, 'says “will”'),
  says(
    '“needs” a thing',
    (seen) =>
      pair(
        seen,
        kind.need,
        ~(kind.preposition | kind.sentenceStart | kind.capital),
        (at) => at > seen.first && seen.wording.words[at + 1] !== 'to',
      ),
    'says what is needed',
  ),
  says(
    'to be done',
    (seen) => hasAny(seen, ['to be']) && pair(seen, kind.be, kind.past),
    'says what is to be done',
  ),
  says(
    '“let’s”',
    (seen) =>
      LETS.some((word) => {
        const at = has(seen, word);
        return at >= 0 && starts(seen, at);
      }),
    'says “let’s”',
  ),
  says(
    '“make sure”, “remember to”',
    (seen) =>
      hasAny(seen, [
        'make sure',
        'remember to',
        "don't forget",
        'dont forget',
        'do not forget',
        'be sure to',
      ]),
    'says not to forget',
  ),
  says('“please”', (seen) => indexOf(seen, kind.polite) >= 0, 'says “please”'),
  says(
    '“can you”',
    (seen) => hasAny(seen, ['can you', 'could you', 'can u', 'could u', 'would you', 'will you']),
    'asks somebody for it',
  ),
  says(
    '“want to”',
    (seen) =>
      hasAny(seen, [
        'want to',
        'wants to',
        'would like to',
        'hope to',
        'plan to',
        'plans to',
        'planning to',
        "we'd like to",
        "i'd like to",
      ]),
    'says what somebody wants to do',
  ),
  says('“try to”', (seen) => hasAny(seen, ['try to', 'try and']), 'says “try to”'),
  says(
    'follow up, look into',
    (seen) =>
      hasAny(seen, [
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
      ]),
    'speaks of following up',
  ),
  says(
    'an order in a later sentence',
    (seen) => {
      for (let at = seen.first + 1; at < seen.wording.words.length; at++)
        if (
          isAt(seen, at, kind.sentenceStart) &&
          isAt(seen, at, kind.order) &&
          isAt(seen, at + 1, kind.article | kind.preposition)
        )
          return true;
      return false;
    },
    'a later sentence says what to do',
  ),
  weighs('is doing it', (seen) => pair(seen, kind.be, kind.doing)),
  weighs('still open', (seen) =>
    hasAny(seen, [
      'not yet',
      'still need',
      'still needs',
      'still waiting',
      'not done',
      'waiting for',
      'waiting on',
      'still to',
      'pending',
    ]),
  ),
  weighs('working on', (seen) => hasAny(seen, ['working on', 'worked on', 'looking into'])),
];
