import { isAboutMe, isAboutThem } from '../wording/interview-topics';
import { speaksAsMe } from '../wording/persons';
import { titleRole } from '../place/title-role';
import { cue, type Cue } from './cue';

const SPEAKS_TO_YOU = /\b(?:you(?:r|rs|rself|'ve|’ve|'re|’re)?|ur?)\b/i;
const LABELLED = /^(?:\*\*[^*]{1,40}(?::\*\*|\*\*:)|[\p{L}\p{N}][\p{L}\p{N} .'/-]{0,30}:)\s+\S/u;
const TELLS =
  /^(?:what|how|why|when|where|who) (?:it|this|that|these|they|we|i|you|he|she|my|our)\b(?!.*\?)/i;
/** "Why Acme", "why this role"; not "why use it", as manuals ask. */
const WHY =
  /^why (?!(?:it|that|these|those|use|using|bother|another|an?|is|are|do|does|did|we|i|he|she|they)\b)(?:\S+ ?){1,3}$/i;
/** Application forms say how long an answer may be: "(250 words)". */
const LENGTH = /\b\d{2,4}[ -]?(?:words?|characters?|chars)\b/i;
const THIS_WEEK = /\b(?:(?:this|next|last) (?:week|month|sprint|quarter|year)|today|tomorrow|yesterday)\b/i;
const LONG = 45;
const SHORT = 3;

const wordCount = (text: string): number => text.split(' ').length;

/** How the line is worded. */
export const wording: readonly Cue[] = [
  {
    name: 'invites',
    reason: ({ asking, question }) =>
      asking === 'invitation' ? `begins with “${question.text.split(' ').slice(0, 3).join(' ')}”` : null,
  },
  cue('asks', 'asks a question', ({ asking }) => asking === 'question'),
  cue('only a question mark', 'ends with a question mark', ({ asking }) => asking === 'mark'),
  cue('sets a task', 'sets a task', ({ asking }) => asking === 'task'),
  cue('opens as a question', 'begins like a question', ({ asking }) => asking === 'opening'),
  cue('fragment', 'stands for a question', ({ asking }) => asking === 'fragment'),
  cue('does not ask', 'does not ask', ({ asking }) => asking === null),
  cue('asks about me', 'asks what interviewers ask', ({ question }) => isAboutMe(question.text)),
  cue('asks about them', 'asks about a role or a company', ({ question }) => isAboutThem(question.text)),
  cue('about this week', 'asks about the week', ({ question }) => THIS_WEEK.test(question.text)),
  cue('speaks to you', 'speaks to “you”', ({ question }) => SPEAKS_TO_YOU.test(question.text)),
  cue('speaks as me', 'is a question of one’s own', ({ question }) => speaksAsMe(question.text)),
  cue('asks why', 'asks “why …”', ({ question }) => WHY.test(question.text)),
  cue('names a length', 'names the length of the answer', ({ line }) => LENGTH.test(line.content)),
  cue('announces', 'announces what follows', ({ line }) => /:[*_]*$/.test(line.content)),
  cue(
    'is a title',
    'is the title of questions',
    ({ line, asking }) => asking !== 'question' && titleRole(line.content) !== null,
  ),
  cue(
    'behind a label',
    'stands behind a label',
    ({ line, question }) =>
      question.shape !== 'transcript' && question.shape !== 'card' && LABELLED.test(line.content),
  ),
  cue('tells', 'tells rather than asks', ({ question }) => TELLS.test(question.text)),
  cue('long', 'is long', ({ question }) => wordCount(question.text) > LONG),
  cue('short', 'is very short', ({ question }) => wordCount(question.text) <= SHORT),
  cue('quoted', 'is in quotes', ({ line }) => /^[*_]*["“].*["”][*_.,:]*\s*(?:→.*|->.*)?$/.test(line.content)),
];
