import type { Candidate } from '../candidate';
import type { PracticeNote } from '../practice-note';
import { speaksAsMe } from '../wording/interview-words';
import { PRACTISED } from '../wording/practice-words';
import { cue, type Cue } from './cue';

/** A note, and what may be asked in it. */
export interface Asked {
  readonly note: PracticeNote;
  readonly candidates: readonly Candidate[];
}

const QUESTIONS = /\b(?:questions?|q ?(?:&|and|n) ?a)\b/i;
const INTERVIEW = /\binterviews?\b(?! with\b)|\bbehaviou?ral/i;
const MEETING =
  /\b(?:meetings?|minutes|stand-?ups?|retro(?:spective)?|sync|weekly|daily|one-on-ones?|workshop|seminar|call with)\b/i;
const MEETING_HEADING = /^\W*(?:agenda|attend\w+|participants|present|absent|minutes|action items)\W*$/i;
const DOCUMENT =
  /\b(?:readme|faqs?|installation|usage|tutorial|guide|how[- ]to|documentation|overview|book|chapter|requirements)\b/i;
const OTHERS_INTERVIEWED = /\b(?:(?:user|customer) (?:interview|research)|interviewees?\b|personas?\b)/i;
const ARTICLE_FIELD = /^(?:layout|permalink|guid|published|draft|excerpt|comments):/im;
const DATE_ONLY = /^\d{1,4} \d{1,2} \d{1,4}(?: [a-z]{3,9})?$|^\d{8}$/i;
const MARKED = /^[*_"“\s]*(?:q|question|a|ans(?:wer)?s?|solution)\s?\d{0,3}[*_]*\s*[:.)]|^-{1,2}>\s/i;
const SPEAKER = /^\*{0,2}(?:user|ai|assistant|human|bot|chatgpt|claude)\*{0,2}:/i;

const ENOUGH_OWN = 3;
/** From this share of the questions on, a note asks itself. */
const OFTEN = 0.2;

const isNamed =
  (pattern: RegExp) =>
  ({ note: { name, title } }: Asked): boolean =>
    pattern.test(name) || pattern.test(title);

const isHeaded =
  (pattern: RegExp) =>
  ({ note: { name, title, headings } }: Asked): boolean =>
    [name, title, ...headings].some((words) => pattern.test(words));

/** Whether a tag says so, or the folder of a note that its own name does not give away: folders often repeat it. */
const isFiled = (asked: Asked): boolean => {
  const { folder, tags } = asked.note;
  const places = isNamed(PRACTISED)(asked) ? tags : `${folder} ${tags}`;
  return [PRACTISED, QUESTIONS].some((pattern) => pattern.test(places));
};

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
  cue(1.5, 'the note is named for practice', isNamed(PRACTISED)),
  cue(1.4, 'the note is named for questions', isNamed(QUESTIONS)),
  cue(1.3, 'the note is filed or tagged for practice', isFiled),
  cue(1, 'a heading speaks of interviews', isHeaded(INTERVIEW)),
  cue(-2.5, 'is of a meeting', isNamed(MEETING)),
  cue(-1.5, 'has headings of a meeting', isHeaded(MEETING_HEADING)),
  cue(-1.9, 'is documentation', isHeaded(DOCUMENT)),
  cue(-8, 'others are interviewed', isHeaded(OTHERS_INTERVIEWED)),
  cue(-1.8, 'is an article', ({ note }) => ARTICLE_FIELD.test(note.frontMatter)),
  cue(-1.4, 'is a daily note', ({ note }) => DATE_ONLY.test(note.name)),
  cue(
    1.1,
    'the note asks to tell and to describe',
    ({ candidates }) => candidates.filter(({ asking }) => asking === 'invitation').length > 1,
  ),
  cue(1.1, 'questions or answers are marked as such', hasTwo(MARKED)),
  cue(-3, 'is a conversation', hasTwo(SPEAKER)),
  cue(-3, 'the note wonders', wonders),
];
