import type { Candidate } from '../candidate';
import type { TitleRole } from '../place/title-role';
import { cue, type Cue } from './cue';

const ENOUGH_SIBLINGS = 3;
const MOSTLY = 0.6;
const SELDOM = 0.3;

/** A cue that the nearest title that speaks of questions is of a role. */
const under = (role: TitleRole, name: string): Cue => ({
  name,
  reason: ({ titles: [nearest] }) => (nearest?.role === role ? `stands under “${nearest.words}”` : null),
});

/** A cue that a line stands right under such a title. */
const listed = (role: TitleRole, name: string): Cue =>
  cue(name, 'is listed there', ({ titles: [nearest] }) => nearest?.role === role && nearest.isNearest);

const share = ({ siblings }: Candidate): number => siblings.asking / Math.max(1, siblings.all);

const isAmongAsking = (candidate: Candidate): boolean =>
  candidate.siblings.all >= ENOUGH_SIBLINGS && share(candidate) >= MOSTLY;

const HOW_TO = /^(?:how|what|when|where|who|which) (?:not )?to\b(?!.*\?)/i;
const LINK_ONLY = /^[*_\s]*(?:\[[^\]]*\]\([^)]*\)|\[\[[^\]]*\]\]|<?https?:\S+)[*_\s.]*$/;

/** Where the line stands. */
export const place: readonly Cue[] = [
  under('asked of me', 'under questions asked of me'),
  under('to ask them', 'under questions to ask them'),
  under('questions', 'under questions'),
  under('practice', 'under practice'),
  under('not practice', 'under another matter'),
  listed('asked of me', 'listed as asked of me'),
  listed('to ask them', 'listed to ask them'),
  cue('inside an answer', 'stands inside an answer', ({ within }) => within !== null),
  cue(
    'siblings ask',
    'stands among questions',
    (candidate) => candidate.line.heading === 0 && isAmongAsking(candidate),
  ),
  cue(
    'headings beside it ask',
    'stands among headings that ask',
    (candidate) => candidate.line.heading > 0 && isAmongAsking(candidate),
  ),
  cue(
    'siblings do not ask',
    'stands among lines that do not ask',
    (candidate) => candidate.siblings.all >= ENOUGH_SIBLINGS && share(candidate) <= SELDOM,
  ),
  cue('has text beneath', 'has an answer beneath', ({ hasTextBeneath }) => hasTextBeneath),
  cue(
    'how to',
    'says how to',
    (candidate) => HOW_TO.test(candidate.question.text) && !isAmongAsking(candidate),
  ),
  cue('mid-paragraph', 'goes on with a sentence', ({ isMidParagraph }) => isMidParagraph),
  cue('checkbox', 'is a task', ({ line }) => line.box !== null),
  cue('only a link', 'is only a link', ({ line }) => LINK_ONLY.test(line.content)),
  cue('quote', 'stands in a quote', ({ line }) => line.quoteDepth > 0),
  cue('nested', 'is nested', ({ line }) => line.marker !== null && line.indent > 0),
  cue('main title', 'is the note’s title', ({ line }) => line.heading === 1 && line.section === null),
];
