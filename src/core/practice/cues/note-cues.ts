import type { Candidate } from '../candidate';
import type { PracticeNote } from '../practice-note';
import { anyOf } from '../wording/any-of';
import { speaksAsMe } from '../wording/interview-words';
import { PRACTISED } from '../wording/practice-words';
import { cue, type Cue } from './cue';

/** A note, and what may be asked in it. */
export interface Asked {
  readonly note: PracticeNote;
  readonly candidates: readonly Candidate[];
}

/** Talk among colleagues, and interviews that the writer gives. */
const MEETING = anyOf(
  [
    'meetings?|minutes|stand-?ups?|retro|sync|weekly|daily|1-1|all hands|town ?hall|workshop|seminar|call with|(?:user|customer|sales|discovery) (?:interview|research|call)',
  ],
  '\\b',
);
const MEETING_HEADING =
  /^\W*(?:agenda|attend\w+|participants|present|absent|minutes|action items|interviewee.*)\W*$/i;
const DOCUMENT = anyOf(
  [
    'readme|faqs?|installation|usage|tutorial|guide|lesson|survey|checklist|how[- ]to|documentation|overview|book|chapter|requirements',
  ],
  '\\b',
  '\\b',
);
const ARTICLE_FIELD = /^(?:layout|permalink|guid|published|draft|excerpt|comments):/im;
const MARKED = /^[*_"“\s]*(?:q|question|a|ans(?:wer)?s?|solution)\s?\d{0,3}[*_]*\s*[:.)]|^-{1,2}>\s/i;

const ENOUGH_OWN = 3;
/** From this share of the questions on, a note asks itself. */
const OFTEN = 0.2;

const isHeaded =
  (named: RegExp, headed = named) =>
  ({ note: { name, title, headings } }: Asked): boolean =>
    named.test(name) || named.test(title) || headings.some((words) => headed.test(words));

const hasTwo =
  (pattern: RegExp) =>
  ({ note }: Asked): boolean =>
    note.textLines.filter(({ content }) => pattern.test(content)).length > 1;

function wonders({ candidates }: Asked): boolean {
  const asked = candidates.filter(({ asking }) => asking === 'question');
  const own = asked.filter(({ question }) => speaksAsMe(question.text));
  return own.length >= ENOUGH_OWN && own.length / asked.length >= OFTEN;
}

/** What a note calls itself and what it holds, weighed with each of its lines. */
export const noteCues: readonly Cue<Asked>[] = [
  cue(3, 'the note is named or filed for practice', ({ note: { name, title, folder, tags } }) =>
    [name, title, folder, tags].some((words) => PRACTISED.test(words)),
  ),
  cue(-4.4, 'is of a meeting', isHeaded(MEETING, MEETING_HEADING)),
  cue(
    -2.9,
    'is documentation',
    (asked) => isHeaded(DOCUMENT)(asked) || ARTICLE_FIELD.test(asked.note.frontMatter),
  ),
  cue(
    1.4,
    'the note asks to tell and to describe',
    ({ candidates }) => candidates.filter(({ asking }) => asking === 'invitation').length > 1,
  ),
  cue(1.3, 'questions or answers are marked as such', hasTwo(MARKED)),
  cue(-2.7, 'the note wonders', wonders),
];
