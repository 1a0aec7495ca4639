import { kind } from '../words/word-kinds';
import { says, weighs, type Cue } from './cue';
import { indexOf, isAt, type Seen } from './seen';

const box = ({ line }: Seen): boolean => line.box !== null;
const isOpenBox = ({ line }: Seen): boolean => line.box !== null && !/[xX-]/.test(line.box);
const KEYWORD = /^(?:todo|now|later|doing|waiting|wait|start|next|in-progress|strt|hold|proj)$/i;
const STRUCK = /^~~.*~~\W*$/;
const DONE_AT_END = /(?:✅|✔️?|☑️?|\bdone|\bcompleted|\bfinished|\bfixed|\bsent)[\s.!)*_\]]*$/i;
const BOLD_MARK = /^[\W_]*(?:actions?|ai|todo)\b/i;

/** Org's and Logseq's keywords in capitals at the beginning. */
const keyword = ({ candidate, wording }: Seen): boolean =>
  candidate.marker?.marker === 'keyword' ||
  (KEYWORD.test(wording.words[0] ?? '') && isAllCapitals(candidate.words));
const isAllCapitals = (words: string): boolean => /^[^\p{L}]*[A-Z-]{3,}(?:\b|$)/u.test(words);

/** The line is marked as a task, or as done. */
export const marks: readonly Cue[] = [
  says('checkbox', isOpenBox, 'has an open checkbox'),
  weighs('checked box', (seen) => box(seen) && !isOpenBox(seen)),
  says('keyword', keyword, ({ candidate }) => `is marked ${candidate.marker?.name ?? 'as a task'}`),
  says(
    'task field',
    ({ candidate: { fields } }) => (fields.due ?? fields.scheduled ?? fields.assignee) !== null,
    'has a task field',
  ),
  says(
    '“action” or “to do” at the beginning',
    (seen) => !keyword(seen) && BOLD_MARK.test(seen.candidate.words) && isAt(seen, 0, kind.todo),
    ({ wording }) => `begins with “${wording.words[0] ?? ''}”`,
  ),
  says(
    '“to do” further on',
    (seen) => indexOf(seen, kind.todo, 1) >= 1 && /TODO|to-?do|ACTION|Action/.test(seen.candidate.words),
    'says “to do” or “action”',
  ),
  weighs('struck out', ({ candidate }) => STRUCK.test(candidate.words)),
  weighs('says it is done', ({ candidate }) => DONE_AT_END.test(candidate.words)),
  weighs('has a done word', (seen) => indexOf(seen, kind.done) >= 0),
];
