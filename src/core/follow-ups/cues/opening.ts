import { kind } from '../words/word-kinds';
import { says, weighs, type Cue } from './cue';
import { isAt, type Seen } from './seen';

const opens = (seen: Seen, kinds: number): boolean => isAt(seen, seen.first, kinds);
const next = (seen: Seen, kinds: number): boolean => isAt(seen, seen.first + 1, kinds);
const startsWith = ({ wording, first }: Seen): string => `starts with “${wording.words[first] ?? ''}”`;

const VERB = kind.order | kind.orderOrThing;
const OBJECT = kind.article | kind.preposition;
const SUBJECT = kind.i | kind.we | kind.you | kind.somebodyElse;

/** A clear order at the beginning. */
export const opensWithOrder = (seen: Seen): boolean => opens(seen, kind.order) && !opens(seen, kind.past);
/** A verb that is also a thing, at the beginning, with its object after it: "plan the trip", "talk to Ann". */
export const opensWithWeakOrder = (seen: Seen): boolean =>
  opens(seen, kind.orderOrThing) && !opens(seen, kind.order) && next(seen, OBJECT);
/** The same without an object: "plan trip", "test results". */
export const opensWithVerbOrThing = (seen: Seen): boolean =>
  opens(seen, kind.orderOrThing) && !opens(seen, kind.order) && !next(seen, OBJECT);
/** Any of the three. */
export const opensWithVerb = (seen: Seen): boolean => opens(seen, VERB);

const orderThen = (seen: Seen, kinds: number): boolean => opens(seen, VERB) && next(seen, kinds);

/** The mood of the first words: an order, a plan, something told. */
export const opening: readonly Cue[] = [
  says('opens with an order', opensWithOrder, startsWith),
  says('opens with a verb and its object', opensWithWeakOrder, startsWith),
  says('opens with a verb that may be a thing', opensWithVerbOrThing, startsWith),
  says(
    '“to …” at the beginning',
    (seen) => seen.wording.words[seen.first] === 'to' && next(seen, VERB),
    'says what is to be done',
  ),
  weighs('verb then article', (seen) => orderThen(seen, kind.article)),
  weighs(
    'verb then name',
    (seen) =>
      opens(seen, VERB) && isAt(seen, seen.first + 1, kind.capital) && !isAt(seen, seen.first + 1, OBJECT),
  ),
  weighs('verb then time', (seen) => orderThen(seen, kind.time | kind.number)),
  weighs('verb then “is”', (seen) => orderThen(seen, kind.be | kind.will | kind.must)),
  weighs('opens with a past', (seen) => opens(seen, kind.past) && !opens(seen, VERB)),
  weighs('opens with a doing', (seen) => opens(seen, kind.doing)),
  weighs('opens with “sends”', (seen) => opens(seen, kind.does) && !opens(seen, VERB)),
  weighs('opens with “I”', (seen) => opens(seen, kind.i)),
  weighs('opens with “we”', (seen) => opens(seen, kind.we)),
  weighs('opens with “you”', (seen) => opens(seen, kind.you)),
  weighs('opens with “it” or “they”', (seen) => opens(seen, kind.somebodyElse)),
  weighs('opens with an article', (seen) => opens(seen, kind.article) && !opens(seen, SUBJECT)),
  weighs(
    'opens with a preposition',
    (seen) => opens(seen, kind.preposition) && seen.wording.words[seen.first] !== 'to',
  ),
  weighs(
    'opens with a question word',
    (seen) => opens(seen, kind.asking) && !opens(seen, VERB | kind.will | kind.must),
  ),
  weighs('opens with “if” or “when”', (seen) => opens(seen, kind.conditional)),
  weighs('opens with “not”', (seen) => opens(seen, kind.not)),
  weighs('opens with a number', (seen) => opens(seen, kind.number)),
  weighs(
    'opens with an unknown word',
    (seen) => ((seen.wording.kinds[seen.first] ?? 0) & ~(kind.sentenceStart | kind.capital)) === 0,
  ),
  weighs(
    'opens with an unknown name',
    (seen) => ((seen.wording.kinds[seen.first] ?? 0) & ~kind.sentenceStart) === kind.capital,
  ),
  weighs('small first letter', (seen) => !isAt(seen, 0, kind.capital | kind.number)),
  weighs('small order', (seen) => opens(seen, VERB) && !isAt(seen, 0, kind.capital)),
];
