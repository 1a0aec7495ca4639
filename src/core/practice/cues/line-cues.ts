import type { Candidate } from '../candidate';
import { isMarked } from '../finders/find-question';
import { isNumbered } from '../place/rows';
import { titleRole, type TitleRole } from '../place/title-role';
import { isAboutMe, speaksAsMe } from '../wording/interview-words';
import { cue, type Cue } from './cue';

const IN_BOLD = /^(?:\*\*|__)[^*]+(?:\*\*|__)[.:?]?$/;
const SPEAKS_TO_YOU = /\b(?:you(?:rs?|rself)?|ur?)\b/i;
/** `Ola: …`, `Result: …` */
const LABELLED = /^[\p{L}\p{N}][\p{L}\p{N} .'/-]{0,30}:\s+\S/u;
/** `How it works`, `What to bring`. */
const TELLS =
  /^(?:what|how|why|when|where|who|which) (?:(?:not )?to|it|this|that|these|they|we|i|you|he|she|my|our)\b(?!.*\?)/i;
/** "Why Acme", "why this role"; not "why use it", as manuals ask. */
const WHY = /^why (?!(?:it|that|use|an?|is|are|do|does|did|we|i|they)\b)(?:\S+ ?){1,3}$/i;
/** `Who pays? Ola`: answers itself, or says more. */
const GOES_ON = /^[^?]*\?["”*_]* [^?:[(>→]{1,60}$/;
const LIMIT = /\b\d+ (?:words|char(?:acter)?s)\b/i;
const QUOTED = /^[*_]*["“].*["”][*_.,:]*\s*(?:(?:→|->).*)?$/;
const ENOUGH_SIBLINGS = 3;
const MOSTLY = 0.6;
const SELDOM = 0.3;

const standsOut = ({ line, question }: Candidate): boolean =>
  line.heading > 0 ||
  question.shape === 'summary' ||
  QUOTED.test(line.content) ||
  (line.marker !== null && (isNumbered(line) || IN_BOLD.test(line.content)));

/** Whether the nearest title that speaks of questions is of a role; quotes it. */
const under =
  (...roles: readonly TitleRole[]) =>
  ({ titles: [nearest] }: Candidate): string =>
    nearest && roles.includes(nearest.role) ? nearest.words : '';

/** The share of the lines beside it that ask; `other` where they are too few to tell. */
const askingShare = ({ siblings: { asking, all } }: Candidate, other: number): number =>
  all < ENOUGH_SIBLINGS ? other : asking / all;

const isAmongAsking = (candidate: Candidate): boolean => askingShare(candidate, 0) >= MOSTLY;

/** How a line is written and worded, and where it stands. */
export const lineCues: readonly Cue<Candidate>[] = [
  cue(2.8, 'starts with “Q:”', ({ question }) => question.shape === 'transcript'),
  cue(4.2, 'is the front of a flash card', ({ question }) => question.shape === 'card'),
  cue(
    2,
    'stands in a column of questions or a callout',
    ({ question: { shape } }) => shape === 'table row' || shape === 'callout',
  ),
  cue(0.9, 'is a heading, numbered, in bold or in quotes', standsOut),
  cue(-1, 'is a bullet', (candidate) => candidate.question.shape === 'list item' && !standsOut(candidate)),
  cue(0.8, 'begins with “…”', ({ asking, question }) =>
    asking === 'invitation' ? question.text.split(' ').slice(0, 3).join(' ') : '',
  ),
  cue(0.5, 'asks a question', ({ asking }) => asking === 'question'),
  cue(0.5, 'begins like a question', ({ asking }) => asking === 'task' || asking === 'opening'),
  cue(-2.2, 'does not ask', ({ asking }) => asking === null),
  cue(1.3, 'asks what interviewers ask', ({ question }) => isAboutMe(question.text)),
  cue(1.2, 'speaks to “you”', ({ question }) => SPEAKS_TO_YOU.test(question.text)),
  cue(-1.2, 'is a question of one’s own', ({ question }) => speaksAsMe(question.text)),
  cue(1.6, 'asks “why …”', ({ question }) => WHY.test(question.text)),
  cue(
    -2.5,
    'announces',
    ({ asking, line: { content } }) =>
      /:[*_]*$/.test(content) || (asking !== 'question' && titleRole(content) !== null),
  ),
  cue(
    -2.5,
    'goes on after its question mark',
    (candidate) => !isMarked(candidate.question) && GOES_ON.test(candidate.line.content),
  ),
  cue(2, 'asks for so many words', ({ line }) => LIMIT.test(line.content)),
  cue(-4, 'has a label', ({ question }) => !isMarked(question) && LABELLED.test(question.text)),
  cue(-1.9, 'tells', (candidate) => TELLS.test(candidate.question.text) && !isAmongAsking(candidate)),
  cue(3.8, 'stands under “…”, which others ask', under('asked of me')),
  cue(5.5, 'stands under “…”, to ask them', under('to ask them')),
  cue(1.1, 'stands under “…”', under('questions', 'practice')),
  cue(-2.9, 'stands under “…”, another matter', under('not practice')),
  cue(-1.8, 'stands inside an answer', ({ within }) => within !== null),
  cue(2, 'stands among questions', (candidate) => candidate.line.heading === 0 && isAmongAsking(candidate)),
  cue(-1.8, 'stands among others', (candidate) => askingShare(candidate, 1) <= SELDOM),
  cue(0.6, 'has an answer beneath', ({ hasTextBeneath }) => hasTextBeneath),
  cue(-1.2, 'is nested', ({ line }) => line.marker !== null && line.indent > 0),
];
