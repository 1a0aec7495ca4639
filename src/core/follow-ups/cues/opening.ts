import { phrase } from '../words/phrases';
import { kind, shape } from '../words/word-kinds';
import { ifOpens, says, weighs, type Condition, type Cue } from './cue';
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
/** An order of the kind that people put on their own lists. */
const isErrand = (seen: Seen): boolean => opensWithVerb(seen) && opens(seen, kind.errand);

const orderThen = (kinds: number): Condition => ifOpens(VERB, (seen) => next(seen, kinds));
const isNoVerb = (seen: Seen): boolean => !opens(seen, VERB);

/** The mood of the first words: an order, a plan, something told. */
export const opening: readonly Cue[] = [
  says('opens with an order', ifOpens(kind.order, opensWithOrder), startsWith),
  says('order of an errand', ifOpens(VERB, isErrand), startsWith),
  weighs('asks “do we …”', ifOpens(kind.asking, asks)),
  weighs(
    'small order before an unknown word',
    ifOpens(VERB, (seen) => isSmall(seen) && hasNext(seen) && bitsAt(seen, seen.first + 1) === 0),
  ),
  weighs('order before an article', orderThen(kind.article)),
  weighs(
    'order before a name',
    ifOpens(VERB, (seen) => next(seen, kind.capital) && !next(seen, OBJECT)),
  ),
  weighs('order before a day or number', orderThen(kind.time | kind.number)),
  weighs('order before “is” or “will”', orderThen(kind.be | kind.will | kind.must)),
  weighs('opens with a past', ifOpens(kind.past, isNoVerb)),
  weighs('opens with a doing', ifOpens(kind.doing)),
  weighs('opens with “sends”', ifOpens(kind.does, isNoVerb)),
  weighs('opens with “I”', ifOpens(kind.i)),
  weighs(
    'opens with an article',
    ifOpens(kind.article, (seen) => !opens(seen, SUBJECT)),
  ),
  weighs(
    'opens with a preposition',
    ifOpens(kind.preposition, (seen) => !opens(seen, kind.to)),
  ),
  weighs('opens with “if” or “when”', ifOpens(kind.conditional)),
  weighs(
    'opens with “not”',
    ifOpens(kind.not, (seen) => !saysPhrase(seen, phrase.makeSure)),
  ),
  weighs('opens with a number', ifOpens(kind.number)),
];
