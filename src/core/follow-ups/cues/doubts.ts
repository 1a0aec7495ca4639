import { phrase } from '../words/phrases';
import { kind } from '../words/word-kinds';
import { ifHas, ifHasLater, weighs, type Cue } from './cue';
import { indexOf, isAt, saysPhrase, wordCount, type Seen } from './seen';

const QUESTION = /\?["”')\]*_\s]*$/;
const QUOTED = /^["“'‘]/;
const LINK_FIRST = /^(?:\[[^\]]*\]\(|https?:|!\[|\[\[)/;
const LINK_ONLY = /^(?:\[[^\]]*\]\([^)]*\)|https?:\S+|!\[.*\]\(?.*\)?|!?\[\[[^\]]*\]\])[\s.,]*$/;
const CODE = /`|=>|\(\)|;$|[{}<>]|\$\w|--\w|::/;
const EQUALS = /\s[=:→]\s|=|->|→/;
const BOLD_WHOLE = /^(?:\*\*|__).*(?:\*\*|__):?$/;
/** Agendas made of issues: "… [#7](https://…)", "… #7". */
const ISSUE_LINK = /(?:\[[^\]]*#\d+[^\]]*\]\([^)]*\)|\s#\d+|\/(?:issues|pull)\/\d+\)?)[\s).]*$/;
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

const endsInColon = (words: string): boolean =>
  words.endsWith(':') || words.endsWith(';') || /[:;]\W*$/.test(words.slice(-4));
function hasNameInside(seen: Seen): boolean {
  for (let at = indexOf(seen, kind.capital, seen.first + 1); at > 0; at = indexOf(seen, kind.capital, at + 1))
    if (!isAt(seen, at, kind.sentenceStart)) return true;
  return false;
}

/** Reasons to doubt by the words, and their length and marks. */
export const doubts: readonly Cue[] = [
  weighs('has a past', ifHasLater(kind.past)),
  weighs('has “was” or “is”', ifHasLater(kind.be)),
  weighs('hedges', ifHas(kind.hedge)),
  weighs(
    'negates',
    ifHas(kind.not, (seen) => !saysPhrase(seen, phrase.makeSure)),
  ),
  weighs('speaks to a reader', ifHas(kind.you)),
  weighs('speaks of me', ifHas(kind.i)),
  weighs('has a name inside', ifHas(kind.capital, hasNameInside)),
  weighs('is a question', ({ words }) => words.includes('?') && QUESTION.test(words)),
  weighs('has a question mark', ({ words }) => words.includes('?') && !QUESTION.test(words)),
  weighs('is quoted', ({ words, line }) => line.quoteDepth > 0 || QUOTED.test(words)),
  weighs('begins with a link', withMarks(LINK_FIRST)),
  weighs('is only a link', withMarks(LINK_ONLY)),
  weighs('has code', ({ words, wording }) => (wording.hasMarks || words.endsWith(';')) && CODE.test(words)),
  weighs(
    'has an equals sign or arrow',
    ({ words, wording }) =>
      (wording.hasMarks || words.includes('=') || words.includes(' : ')) && EQUALS.test(words),
  ),
  weighs('ends in a numbered link', withMarks(ISSUE_LINK)),
  weighs('log of an outline', withMarks(OUTLINE_LOG)),
  weighs('is bold throughout', withMarks(BOLD_WHOLE)),
  weighs('has several sentences', ({ wording }) => wording.sentences >= 3),
  weighs('ends in a colon', ({ words }) => endsInColon(words)),
  weighs(
    'begins with a time',
    ifHas(kind.number, (seen) => isAt(seen, 0, kind.number) && /^\W*\d{1,2}[:.]\d\d/.test(seen.words)),
  ),
  weighs('one word', between(0, 1)),
  weighs('two words', between(2, 2)),
];
