import { kind } from '../words/word-kinds';
import { weighs, type Cue } from './cue';
import { indexOf, isAt, type Seen } from './seen';

const QUESTION = /\?["”')\]*_\s]*$/;
const QUOTED = /^["“'‘]/;
const LINK_FIRST = /^(?:\[[^\]]*\]\(|https?:|!\[|\[\[)/;
const LINK_ONLY = /^(?:\[[^\]]*\]\([^)]*\)|https?:\S+|!\[.*\]\(?.*\)?|!?\[\[[^\]]*\]\])[\s.,]*$/;
const CODE = /`|=>|\(\)|;$|[{}<>]|\$\w|--\w|::/;
const EQUALS = /\s[=:→]\s|=|->|→/;
const BOLD_WHOLE = /^(?:\*\*|__).*(?:\*\*|__):?$/;
const LABEL_BOLD = /^(?:\*\*|__)[^*_]+(?:\*\*|__)/;
const count = ({ wording }: Seen): number => wording.words.length;
const sentences = (seen: Seen): number =>
  seen.wording.kinds.filter((bits) => (bits & kind.sentenceStart) !== 0).length;
const any = (seen: Seen, kinds: number): boolean => indexOf(seen, kinds) >= 0;
const between =
  (low: number, high: number) =>
  (seen: Seen): boolean =>
    count(seen) >= low && count(seen) <= high;

/** Reasons to doubt by the words, and their length and marks. */
export const doubts: readonly Cue[] = [
  weighs('has a past', (seen) => indexOf(seen, kind.past, seen.first + 1) > 0),
  weighs('has “was” or “is”', (seen) => indexOf(seen, kind.be, seen.first + 1) > 0),
  weighs('hedges', (seen) => any(seen, kind.hedge)),
  weighs('negates', (seen) => any(seen, kind.not)),
  weighs('has a condition', (seen) => any(seen, kind.conditional)),
  weighs('speaks to a reader', (seen) => any(seen, kind.you)),
  weighs('speaks of me', (seen) => any(seen, kind.i)),
  weighs('speaks of us', (seen) => any(seen, kind.we)),
  weighs('is a question', ({ candidate }) => QUESTION.test(candidate.words)),
  weighs(
    'has a question mark',
    ({ candidate }) => candidate.words.includes('?') && !QUESTION.test(candidate.words),
  ),
  weighs('is quoted', ({ candidate, line }) => QUOTED.test(candidate.words) || line.quoteDepth > 0),
  weighs('begins with a link', ({ candidate }) => LINK_FIRST.test(candidate.words)),
  weighs('is only a link', ({ candidate }) => LINK_ONLY.test(candidate.words)),
  weighs('has code', ({ candidate }) => CODE.test(candidate.words)),
  weighs('has an equals sign or arrow', ({ candidate }) => EQUALS.test(candidate.words)),
  weighs('is bold throughout', ({ candidate }) => BOLD_WHOLE.test(candidate.words)),
  weighs(
    'has a bold label',
    ({ candidate }) => LABEL_BOLD.test(candidate.words) && !BOLD_WHOLE.test(candidate.words),
  ),
  weighs('has a label', (seen) => seen.wording.opening > 0),
  weighs(
    'has a name as label',
    (seen) =>
      seen.wording.opening > 0 &&
      seen.wording.kinds
        .slice(0, seen.wording.opening)
        .every(
          (bits) =>
            (bits & (kind.capital | kind.and)) !== 0 && (bits & (kind.order | kind.orderOrThing)) === 0,
        ),
  ),
  weighs('has several sentences', (seen) => sentences(seen) >= 3),
  weighs(
    'ends in a full stop',
    ({ candidate }) => candidate.words.endsWith('.') && !candidate.words.endsWith('..'),
  ),
  weighs('ends in a colon', ({ candidate }) => /[:;]\W*$/.test(candidate.words)),
  weighs('ends in dots', ({ candidate }) => /(?:\.\.|…)$/.test(candidate.words)),
  weighs('exclaims', ({ candidate }) => candidate.words.endsWith('!')),
  weighs('no words', between(0, 0)),
  weighs('one word', between(1, 1)),
  weighs('two words', between(2, 2)),
  weighs('three to five words', between(3, 5)),
  weighs('ten to sixteen words', between(10, 16)),
  weighs('seventeen to thirty words', between(17, 30)),
  weighs('more than thirty words', (seen) => count(seen) > 30),
  weighs('has numbers', (seen) => any(seen, kind.number)),
  weighs('begins with a time', ({ candidate }) => /^\W*\d{1,2}[:.]\d\d/.test(candidate.words)),
  weighs('has a name inside', (seen) => {
    for (let at = seen.first + 1; at < seen.wording.words.length; at++)
      if (isAt(seen, at, kind.capital) && !isAt(seen, at, kind.sentenceStart)) return true;
    return false;
  }),
];
