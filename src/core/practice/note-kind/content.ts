import type { Candidate } from '../candidate';
import { speaksAsMe } from '../wording/persons';
import type { KindCue } from './kind-cue';
import type { PracticeNote } from './practice-note';

const STAR = /^[*_#\s-]*(?:situation|sitch|task|action|result|star)s?\b[*_\s]*(?::|$)/i;
const ANSWER =
  /^[*_\s]*(?:a\d*|ans(?:wer)?s?|back|solution)\s?\d*[*_]*\s*[:.)]|^-{1,2}>\s|^<summary>\s*(?:answer|solution)/i;
const ASKED = /^[*_"“\s]*(?:q|question)\s?\d{0,3}[*_]*\s*[:.)]/i;
const CHOICE = /^(?:[*_]*[A-Da-d][.)][*_]*\s|.*\*?\bcorrect\b\*?$)/i;
const SPEAKER = /^\*{0,2}(?:user|ai|assistant|human|bot|chatgpt|claude|copilot)\*{0,2}:/i;

const ENOUGH_INVITATIONS = 2;
const ENOUGH_ASKED = 3;
const MOSTLY = 0.5;
/** From this share of the questions on, a note asks itself. */
const OFTEN = 0.2;

/** A cue that enough lines are written in a way. */
const written = (name: string, reason: string, pattern: RegExp, atLeast: number): KindCue => ({
  name,
  reason: ({ textLines }) => {
    let count = 0;
    for (const { content } of textLines) if (pattern.test(content) && ++count >= atLeast) return reason;
    return null;
  },
});

/** A cue about what is asked in the note. */
const asks = (
  name: string,
  reason: string,
  applies: (candidates: readonly Candidate[], note: PracticeNote) => boolean,
): KindCue => ({ name, reason: (note, candidates) => (applies(candidates, note) ? reason : null) });

const isAsked = ({ asking }: Candidate): boolean => asking === 'question' || asking === 'invitation';

/** What the note holds. */
export const contentCues: readonly KindCue[] = [
  written('STAR answers', 'answers tell situation, task, action and result', STAR, 3),
  written('marked answers', 'answers are marked as such', ANSWER, 2),
  written('marked questions', 'questions are marked as such', ASKED, 2),
  written('answers to choose from', 'there are answers to choose from', CHOICE, 2),
  written('conversation', 'the note is a conversation', SPEAKER, 2),
  asks(
    'invites to speak',
    'the note asks to tell and to describe',
    (candidates) => candidates.filter(({ asking }) => asking === 'invitation').length >= ENOUGH_INVITATIONS,
  ),
  asks('headings mostly ask', 'most headings ask', (candidates, { headings }) => {
    const asked = candidates.filter((candidate) => candidate.line.heading > 0 && isAsked(candidate));
    return asked.length >= ENOUGH_ASKED && asked.length / headings.length >= MOSTLY;
  }),
  asks('wonders', 'the note wonders', (candidates) => {
    const asked = candidates.filter(({ asking }) => asking === 'question');
    const own = asked.filter(({ question }) => speaksAsMe(question.text));
    return own.length >= ENOUGH_ASKED && own.length / asked.length >= OFTEN;
  }),
];
