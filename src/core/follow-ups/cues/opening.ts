import { phrase } from '../words/phrases';
import { kind, shape } from '../words/word-kinds';
import { says, weighs, type Cue } from './cue';
import { startsWith } from './marks';
import { isAt, next, opens, saysPhrase, VERB, wordCount, type Seen } from './seen';

const OBJECT = kind.article | kind.preposition;
const SUBJECT = kind.i | kind.we | kind.you | kind.somebodyElse;

const bitsAt = ({ wording }: Seen, at: number): number => (wording.kinds[at] ?? 0) & ~shape;
const hasNext = (seen: Seen): boolean => seen.first + 1 < wordCount(seen);
const isSmall = (seen: Seen): boolean => !isAt(seen, 0, kind.capital);

/** "Do we …", "Have you …": a question, whatever its mark. */
const asks = (seen: Seen): boolean =>
  opens(seen, kind.asking) &&
  next(seen, SUBJECT) &&
  !next(seen, kind.article) &&
  !saysPhrase(seen, phrase.canYou);
/** Any verb that may begin an order. */
export const opensWithVerb = (seen: Seen): boolean => opens(seen, VERB) && !asks(seen);
/** A clear order at the beginning. */
export const opensWithOrder = (seen: Seen): boolean =>
  opens(seen, kind.order) && !opens(seen, kind.past) && !asks(seen);
const opensWithThing = (seen: Seen): boolean => opens(seen, kind.orderOrThing) && !opens(seen, kind.order);
/** A verb that is also a thing, without its object after it: "plan trip", "test results". */
export const opensWithVerbOrThing = (seen: Seen): boolean => opensWithThing(seen) && !next(seen, OBJECT);
/** An order of the kind that people put on their own lists. */
export const isErrand = (seen: Seen): boolean => opensWithVerb(seen) && opens(seen, kind.errand);

const orderThen = (seen: Seen, kinds: number): boolean => opens(seen, VERB) && next(seen, kinds);

/** The mood of the first words: an order, a plan, something told. */
export const opening: readonly Cue[] = [
  says('opens with an order', opensWithOrder, startsWith),
  says('order of an errand', isErrand, startsWith),
  weighs('order of counsel', (seen) => opensWithVerb(seen) && opens(seen, kind.advice)),
  weighs('asks “do we …”', asks),
  weighs('small order', (seen) => opens(seen, VERB) && isSmall(seen)),
  weighs(
    'small order before an unknown word',
    (seen) => opens(seen, VERB) && isSmall(seen) && hasNext(seen) && bitsAt(seen, seen.first + 1) === 0,
  ),
  weighs('order before an article', (seen) => orderThen(seen, kind.article)),
  weighs('order before a name', (seen) => orderThen(seen, kind.capital) && !next(seen, OBJECT)),
  weighs('order before a day or number', (seen) => orderThen(seen, kind.time | kind.number)),
  weighs('order before “is” or “will”', (seen) => orderThen(seen, kind.be | kind.will | kind.must)),
  weighs('opens with a past', (seen) => opens(seen, kind.past) && !opens(seen, VERB)),
  weighs('opens with a doing', (seen) => opens(seen, kind.doing)),
  weighs('opens with “sends”', (seen) => opens(seen, kind.does) && !opens(seen, VERB)),
  weighs('opens with “I”', (seen) => opens(seen, kind.i)),
  weighs('opens with “it” or “they”', (seen) => opens(seen, kind.somebodyElse)),
  weighs('opens with an article', (seen) => opens(seen, kind.article) && !opens(seen, SUBJECT)),
  weighs('opens with a preposition', (seen) => opens(seen, kind.preposition) && !opens(seen, kind.to)),
  weighs(
    'opens with a question word',
    (seen) => opens(seen, kind.asking) && !opens(seen, VERB | kind.will | kind.must),
  ),
  weighs('opens with “if” or “when”', (seen) => opens(seen, kind.conditional)),
  weighs('opens with “not”', (seen) => opens(seen, kind.not) && !saysPhrase(seen, phrase.makeSure)),
  weighs('opens with a number', (seen) => opens(seen, kind.number)),
  weighs('opens with an unknown name', (seen) => bitsAt(seen, seen.first) === 0 && opens(seen, kind.capital)),
];
