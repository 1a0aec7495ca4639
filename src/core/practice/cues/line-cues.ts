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
const GOES_ON = /^[^?]*\?["”]? (?!\()[^?]{1,60}$/;
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
  cue(2.6, 'starts with “Q:”', ({ question }) => question.shape === 'transcript'),
  cue(4.2, 'is the front of a flash card', ({ question }) => question.shape === 'card'),
  cue(
    2,
    'stands in a column of questions or a callout',
    ({ question: { shape } }) => shape === 'table row' || shape === 'callout',
  ),
  cue(0.9, 'is a heading, numbered, in bold or in quotes', standsOut),
  cue(-1, 'is a bullet', (candidate) => candidate.question.shape === 'list item' && !standsOut(candidate)),
  cue(2, 'begins with “…”', ({ asking, question }) =>
    asking === 'invitation' ? question.text.split(' ').slice(0, 3).join(' ') : '',
  ),
  cue(1.1, 'asks a question', ({ asking }) => asking === 'question'),
  cue(0.5, 'begins like a question', ({ asking }) => asking === 'task' || asking === 'opening'),
  cue(-1.9, 'does not ask', ({ asking }) => asking === null),
  cue(1.7, 'asks what interviewers ask', ({ question }) => isAboutMe(question.text)),
  cue(1.4, 'speaks to “you”', ({ question }) => SPEAKS_TO_YOU.test(question.text)),
  cue(-1, 'is a question of one’s own', ({ question }) => speaksAsMe(question.text)),
  cue(1.5, 'asks “why …”', ({ question }) => WHY.test(question.text)),
  cue(
    -2.4,
    'announces',
    ({ asking, line: { content } }) =>
      /:[*_]*$/.test(content) || (asking !== 'question' && titleRole(content) !== null),
  ),
  cue(-1.5, 'goes on after its question mark', (candidate) => !isMarked(candidate.question) && GOES_ON.test(candidate.question.text)),
  cue(2, 'asks for so many words', ({ line }) => LIMIT.test(line.content)),
  cue(
    -3,
    'has a label',
    ({ question }) => !isMarked(question) && LABELLED.test(question.text),
  ),
  cue(-1.7, 'tells', (candidate) => TELLS.test(candidate.question.text) && !isAmongAsking(candidate)),
  cue(2.7, 'stands under “…”, which others ask', under('asked of me')),
  cue(4.5, 'stands under “…”, to ask them', under('to ask them')),
  cue(1.1, 'stands under “…”', under('questions', 'practice')),
  cue(-2.4, 'stands under “…”, another matter', under('not practice')),
  cue(-1.1, 'stands inside an answer', ({ within }) => within !== null),
  cue(1.4, 'stands among questions', (candidate) => candidate.line.heading === 0 && isAmongAsking(candidate)),
  cue(-1.7, 'stands among others', (candidate) => askingShare(candidate, 1) <= SELDOM),
  cue(1, 'has an answer beneath', ({ hasTextBeneath }) => hasTextBeneath),
  cue(-0.5, 'is nested', ({ line }) => line.marker !== null && line.indent > 0),
];
