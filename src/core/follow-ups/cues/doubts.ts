import { kind } from '../words/word-kinds';
import { ifHas, ifHasLater, weighs, type Cue } from './cue';
import { indexOf, isAt, wordCount, type Seen } from './seen';

const QUESTION = /\?["”')\]*_\s]*$/;
const QUOTED = /^["“'‘]/;
const LINK_FIRST = /^(?:\[[^\]]*\]\(|https?:|!\[|\[\[)/;
const LINK_ONLY = /^(?:\[[^\]]*\]\([^)]*\)|https?:\S+|!\[.*\]\(?.*\)?|!?\[\[[^\]]*\]\])[\s.,]*$/;
const CODE = /`|=>|\(\)|;$|[{}<>]|\$\w|--\w|::/;
/** What org writes under its headings: state changes, clocks, drawers. */
const OUTLINE_LOG =
  /^(?:State ".*from|CLOCK:|CLOSED:|:[A-Z_-]+:|#\+|Note taken on|Refiled on|Rescheduled from|\[\d{4}-)/;

/** A pattern of marks, looked for only where there are any. */
const withMarks =
  (pattern: RegExp) =>
  ({ wording, words }: Seen): boolean =>
    wording.hasMarks && pattern.test(words);
const between =
  (low: number, high: number) =>
  (seen: Seen): boolean =>
    wordCount(seen) >= low && wordCount(seen) <= high;

function hasNameInside(seen: Seen): boolean {
  for (let at = indexOf(seen, kind.capital, seen.first + 1); at > 0; at = indexOf(seen, kind.capital, at + 1))
    if (!isAt(seen, at, kind.sentenceStart)) return true;
  return false;
}

/** Reasons to doubt by the words, and their length and marks. */
export const doubts: readonly Cue[] = [
  weighs('has “was” or “is”', ifHasLater(kind.be)),
  weighs('hedges', ifHas(kind.hedge)),
  weighs('speaks to a reader', ifHas(kind.you)),
  weighs('speaks of me', ifHas(kind.i)),
  weighs('has a name inside', ifHas(kind.capital, hasNameInside)),
  weighs('has a question mark', ({ words }) => words.includes('?') && !QUESTION.test(words)),
  weighs('is quoted', ({ words, line }) => line.quoteDepth > 0 || QUOTED.test(words)),
  weighs('begins with a link', withMarks(LINK_FIRST)),
  weighs('is only a link', withMarks(LINK_ONLY)),
  weighs('has code', ({ words, wording }) => (wording.hasMarks || words.endsWith(';')) && CODE.test(words)),
  weighs('log of an outline', withMarks(OUTLINE_LOG)),
  weighs('has several sentences', ({ wording }) => wording.sentences >= 3),
  weighs(
    'begins with a time',
    ifHas(kind.number, (seen) => isAt(seen, 0, kind.number) && /^\W*\d{1,2}[:.]\d\d/.test(seen.words)),
  ),
  weighs('one word', between(0, 1)),
  weighs('two words', between(2, 2)),
];
