import { ME } from '../me';
import { phrase } from '../words/phrases';
import { kind, shape } from '../words/word-kinds';
import { ifHas, ifHasLater, ifOpens, ifSays, says, weighs, type Condition, type Cue } from './cue';
import { startsWith, startsWithTwo } from './marks';
import { hasAny, indexOf, isAt, next, opens, saysPhrase, VERB, wordCount, type Seen } from './seen';

const isStart = (seen: Seen, at: number): boolean => at === seen.first || isAt(seen, at, kind.sentenceStart);

/** Whether two neighbouring words are of some kinds, the first where `where` allows it. */
function pair(seen: Seen, left: number, right: number, where: (at: number) => boolean = () => true): boolean {
  if (!hasAny(seen, right)) return false;
  for (let at = indexOf(seen, left); at >= 0; at = indexOf(seen, left, at + 1))
    if (isAt(seen, at + 1, right) && where(at)) return true;
  return false;
}

const hasPair = (left: number, right: number): Condition => ifHas(left, (seen) => pair(seen, left, right));

/** Something to do: a verb, a word that we do not know, "not to send", "be sent". */
function isDeed(seen: Seen, at: number): boolean {
  if (at >= wordCount(seen)) return false;
  if (isAt(seen, at, VERB) || ((seen.wording.kinds[at] ?? 0) & ~shape) === 0) return true;
  return isAt(seen, at, kind.not | kind.be) && isAt(seen, at + 1, VERB | kind.past);
}

/** "Annie to send", "Annie and Raj will send", "Raj should send": who, then what. */
const nameThen = (seen: Seen, link: number, isDone: (at: number) => boolean): boolean =>
  seen.subjects.some(({ end }) => isAt(seen, end, link) && isDone(end + 1));
const nameThenDeed =
  (link: number) =>
  (seen: Seen): boolean =>
    nameThen(seen, link, (at) => isDeed(seen, at));

/** "Dan reach out to …": a name and an order. */
function nameAndOrder(seen: Seen): boolean {
  return seen.subjects.some(({ end }) => {
    if (isAt(seen, end, kind.order)) return true;
    return isAt(seen, end, kind.orderOrThing) && isAt(seen, end + 1, kind.article | kind.preposition);
  });
}

function laterOrder(seen: Seen): boolean {
  const begins = (at: number): boolean => at > seen.first && isAt(seen, at, kind.sentenceStart);
  return seen.wording.sentences > 1 && pair(seen, kind.order, kind.article | kind.preposition, begins);
}

const OBLIGATION = kind.need | kind.must;
const OBLIGED = OBLIGATION | kind.have | kind.want;

const PERSON = kind.i | kind.we;
const OUTRIGHT = phrase.ill | phrase.iMean | phrase.weHaveTo;
const ME_FIRST = /^\W*(?:me|myself)\b/i;
/** "I need to …", "we should …", "have to …", "don't forget …": a plan as the line's first words. */
function opensWithPlan(seen: Seen): boolean {
  if (opens(seen, PERSON)) return next(seen, kind.will | OBLIGATION) || saysPhrase(seen, OUTRIGHT);
  if (opens(seen, OBLIGATION | kind.have)) return next(seen, kind.to | VERB | kind.not);
  return opens(seen, kind.beginsPhrase) && saysPhrase(seen, phrase.ill | phrase.makeSure | phrase.canYou);
}

/** "Beate asks the union", "Kwame takes the bug": what minutes give somebody to do. */
const nameDoes = (seen: Seen): boolean =>
  seen.subjects.some(
    ({ end }) => isAt(seen, end, kind.does) && !isAt(seen, end, kind.be | kind.have | kind.need),
  );

/** "me - new key", "me: the poster", "me to ask Bo". */
const isMine = ({ owner, line }: Seen): boolean => owner?.owner === ME && ME_FIRST.test(line.content);

/** "The roof is wet, call Bo": an order behind a comma, a dash or an arrow. */
function clauseOrders(seen: Seen): boolean {
  if (hasAny(seen, kind.conditional)) return false;
  return seen.wording.clauses.some((at) => {
    if (at <= seen.first) return false;
    if (isAt(seen, at, kind.order)) return true;
    return isAt(seen, at, kind.orderOrThing) && isAt(seen, at + 1, kind.article | kind.preposition);
  });
}

const PLAN_WORDS =
  kind.will | kind.need | kind.must | kind.have | kind.want | kind.to | kind.be | kind.beginsPhrase;

/** Whether a line holds any of the words that plans are made of. */
export const mayPlan = (seen: Seen): boolean =>
  hasAny(seen, PLAN_WORDS | kind.i) ||
  seen.subjects.length > 0 ||
  seen.wording.sentences > 1 ||
  seen.wording.clauses.length > 0;

/** What somebody means to do: plans, obligations, requests. */
export const plans: readonly Cue[] = [
  says('“I’ll …”', ifSays(phrase.ill), 'says “I’ll” or “we’ll”'),
  says('“I will”, “I need to”', ifSays(phrase.iMean), 'says what I will or need to do'),
  says('“we will”', hasPair(kind.we, kind.will), 'says what we will do'),
  says(
    '“we need to”, “we should”',
    (seen) => saysPhrase(seen, phrase.weHaveTo) || pair(seen, kind.we, OBLIGATION),
    'says what we need to do',
  ),
  weighs(
    '“we need to” begins a sentence',
    ifHas(kind.we, (seen) => pair(seen, kind.we, OBLIGATION | kind.have, (at) => isStart(seen, at))),
  ),
  says('somebody to …', ifHas(kind.to, nameThenDeed(kind.to)), 'says who is to do it'),
  says('somebody will …', ifHas(kind.will, nameThenDeed(kind.will)), 'says who will do it'),
  says('somebody does …', ifHas(kind.does, nameDoes), 'says who does it'),
  says('mine', isMine, 'says that it is mine'),
  says('promised', ifSays(phrase.promised), 'says what was promised'),
  says('an order in a later clause', ifHas(VERB, clauseOrders), 'says in passing what to do'),
  says(
    'somebody should …',
    ifHas(OBLIGED, (seen) => nameThen(seen, OBLIGED, (at) => isAt(seen, at, kind.to) || isDeed(seen, at))),
    'says who should do it',
  ),
  says(
    'somebody is going to …',
    ifSays(phrase.goingTo, (seen) => nameThen(seen, kind.be, () => true)),
    'says who is going to do it',
  ),
  says('opens with a plan', opensWithPlan, startsWithTwo),
  says('a name and an order', ifHas(VERB, nameAndOrder), 'names somebody and what to do'),
  says(
    '“will …” at the beginning',
    ifOpens(
      kind.will,
      (seen) =>
        !saysPhrase(seen, phrase.ill) &&
        (next(seen, VERB | kind.and | kind.preposition | kind.be) || isAt(seen, seen.first + 2, VERB)),
    ),
    startsWith,
  ),
  says(
    '“need to …” at the beginning',
    ifOpens(kind.need | kind.have, (seen) => next(seen, kind.to)),
    startsWithTwo,
  ),
  says('“must” or “should” at the beginning', ifOpens(kind.must), startsWith),
  says(
    '“need to” further on',
    ifSays(phrase.needTo, (seen) => !opens(seen, kind.need)),
    'says “need to”',
  ),
  says('“should” further on', ifHasLater(kind.must), 'says “should” or “must”'),
  says('“will” further on', ifHasLater(kind.will), 'says “will”'),
  says(
    'to be done',
    ifSays(phrase.toBe, (seen) => pair(seen, kind.be, kind.past)),
    'says what is to be done',
  ),
  says(
    'must be done',
    (seen) =>
      saysPhrase(seen, phrase.mustBe) ||
      pair(seen, kind.will, kind.be, (at) => isAt(seen, at + 2, kind.past)),
    'says what must be done',
  ),
  says(
    '“let’s”',
    ifSays(phrase.lets, (seen) => hasAny(seen, VERB)),
    'says “let’s”',
  ),
  says('“please”', ifSays(phrase.polite), 'says “please”'),
  says('“can you”', ifSays(phrase.canYou), 'asks somebody for it'),
  says('follow up, look into', ifSays(phrase.followUp), 'speaks of following up'),
  says('an order in a later sentence', ifHas(kind.order, laterOrder), 'says in a later sentence what to do'),
  weighs('is doing it', hasPair(kind.be, kind.doing)),
  weighs('still open', ifSays(phrase.stillOpen)),
];
