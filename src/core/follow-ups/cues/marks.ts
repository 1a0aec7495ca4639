import { phrase } from '../words/phrases';
import { wordAt } from '../words/wording';
import { ifSays, says, weighs, type Cue } from './cue';
import { opens, saysPhrase, VERB, type Seen } from './seen';
import { holdsCode, speaksToReader } from './note-traits';
import { titleOfLine } from './title';

/** Ticked or not: what is done was a follow-up all the same. */
const hasBox = ({ line: { box } }: Seen): boolean => box !== null;
const keyword = (seen: Seen): boolean => seen.isMarked && seen.line.box === null;

const ENDS_IN_COLON = /[:;]\W*$/;
const STRUCK = /^~~.*~~\W*$/;
const DONE_AT_END = /(?:✅|✔️?|☑️?|\b(?:done|completed|finished|fixed|sent))[\s.!)*_\]]*$/i;
const TO_DO_WORD = /TODO|to-?do|ACTION|Action/;

const marked = (name: string, applies: Cue['applies']): Cue =>
  weighs(`marked, ${name}`, (seen) => seen.isMarked && applies(seen));

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
    ifSays(phrase.todo, (seen) => !seen.isMarked && TO_DO_WORD.test(seen.words)),
    'says “to do” or “action”',
  ),
  weighs('struck out', ({ words }) => words.startsWith('~~') && STRUCK.test(words)),
  weighs(
    'ends in a done word',
    (seen) => (saysPhrase(seen, phrase.done) || seen.wording.hasMarks) && DONE_AT_END.test(seen.words),
  ),
  marked('opens with a verb', (seen) => opens(seen, VERB)),
  marked('a title', (seen) => ENDS_IN_COLON.test(seen.words) || titleOfLine(seen.line) !== null),
  marked('in a note that speaks to a reader', ({ note }) => speaksToReader(note)),
  marked('in a note with code', ({ note }) => holdsCode(note)),
];

/** The first word of the line's mood, for reasons. */
export const startsWith = ({ wording, first }: Seen): string => `starts with “${wordAt(wording, first)}”`;

/** The first two words of the line's mood, for reasons. */
export const startsWithTwo = ({ wording, first }: Seen): string =>
  `starts with “${wordAt(wording, first)} ${wordAt(wording, first + 1)}”`;
