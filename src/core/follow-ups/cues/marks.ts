import { kind, shape } from '../words/word-kinds';
import { phrase } from '../words/phrases';
import { wordAt } from '../words/wording';
import { says, weighs, type Cue } from './cue';
import { isAt, saysPhrase, VERB, wordCount, type Seen } from './seen';
import { titleOf, titleOfLine } from './title';

/** Ticked or not: what is done was a follow-up all the same. */
const hasBox = ({ line: { box } }: Seen): boolean => box !== null;
const keyword = (seen: Seen): boolean => seen.isMarked && seen.line.box === null;

const ENDS_IN_COLON = /[:;]\W*$/;
const STRUCK = /^~~.*~~\W*$/;
const DONE_AT_END = /(?:✅|✔️?|☑️?|\b(?:done|completed|finished|fixed|sent))[\s.!)*_\]]*$/i;
const TO_DO_WORD = /TODO|to-?do|ACTION|Action/;

const marked = (name: string, applies: Cue['applies']): Cue =>
  weighs(`marked, ${name}`, (seen) => seen.isMarked && applies(seen));

const label = ({ wording: { text, ends, opening } }: Seen): string => text.slice(0, ends[opening - 1] ?? 0);

/** The line is marked as a task, or as done. */
export const marks: readonly Cue[] = [
  says('checkbox', hasBox, 'has a checkbox'),
  says('keyword', keyword, ({ candidate }) => `is marked ${candidate.marker?.name ?? 'as a task'}`),
  says(
    'task field',
    ({ candidate: { fields } }) => (fields.due ?? fields.scheduled ?? fields.assignee) !== null,
    'has a task field',
  ),
  says(
    'says “to do” or “action”',
    (seen) => saysPhrase(seen, phrase.todo) && !seen.isMarked && TO_DO_WORD.test(seen.words),
    'says “to do” or “action”',
  ),
  says(
    'label announces a to-do',
    (seen) => seen.wording.opening > 0 && titleOf(label(seen))?.kind === 'to do',
    (seen) => `begins with “${label(seen)}”`,
  ),
  weighs('struck out', ({ words }) => words.startsWith('~~') && STRUCK.test(words)),
  weighs('has a done word', (seen) => saysPhrase(seen, phrase.done)),
  weighs(
    'ends in a done word',
    (seen) => (saysPhrase(seen, phrase.done) || seen.wording.hasMarks) && DONE_AT_END.test(seen.words),
  ),
  marked('one word', (seen) => wordCount(seen) <= 1),
  marked('two words', (seen) => wordCount(seen) === 2),
  marked('more than twenty words', (seen) => wordCount(seen) > 20),
  marked('a question', ({ words }) => words.endsWith('?')),
  marked('opens with a verb', (seen) => isAt(seen, seen.first, VERB)),
  marked('a title', (seen) => ENDS_IN_COLON.test(seen.words) || titleOfLine(seen.line) !== null),
  marked('in an interview note', ({ note }) => note.nameSays.has('interview')),
  marked('in a note that speaks to a reader', ({ note }) => note.toReader > 0.12),
  marked('in a note with code', ({ note }) => note.code > 0.05),
  marked(
    'only a name',
    ({ wording: { kinds } }) =>
      kinds.length > 0 &&
      kinds.length <= 3 &&
      kinds.every((bits) => (bits & ~shape) === 0 && (bits & kind.capital) !== 0),
  ),
];

/** The first word of the line's mood, for reasons. */
export const startsWith = ({ wording, first }: Seen): string => `starts with “${wordAt(wording, first)}”`;

/** The first two words of the line's mood, for reasons. */
export const startsWithTwo = ({ wording, first }: Seen): string =>
  `starts with “${wordAt(wording, first)} ${wordAt(wording, first + 1)}”`;
