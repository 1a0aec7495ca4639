import { JOB_WORDS } from '../words/interview-words';
import { anyOf } from '../wording/any-of';
import { asking } from '../wording/asking';
import { speaksAsMe } from '../wording/persons';
import { cleanQuestion } from '../wording/clean-question';
import type { KindCue } from './kind-cue';
import type { PracticeNote } from './practice-note';

const ENOUGH_INVITATIONS = 2;
const ENOUGH_ANSWERS = 2;
const ENOUGH_ASKED = 3;
const MOSTLY = 0.5;
const FEW_JOB_WORDS = 2;

const STAR = /^[*_#\s-]*(?:situation|sitch|task|action|result|star)s?\b[*_\s]*(?::|$)/i;
const ANSWER =
  /^[*_\s]*(?:a\d*|ans(?:wer)?s?|back|solution)\s?\d*[*_]*\s*[:.)]|^-{1,2}>\s|^<summary>\s*(?:answer|solution)/i;
const ASKED = /^[*_"“\s]*(?:q|question)\s?\d{0,3}[*_]*\s*[:.)]/i;
const CHOICE = /^(?:[*_]*[A-Da-d][.)][*_]*\s|.*\*?\bcorrect\b\*?$)/i;
const SPEAKER = /^\*{0,2}(?:user|ai|assistant|human|bot|chatgpt|claude|copilot)\*{0,2}:/i;
const JOB_WORD = anyOf(JOB_WORDS, '\\b', '\\b');

type Test = (words: string) => boolean;

const count = ({ textLines }: PracticeNote, test: Test): number =>
  textLines.reduce((sum, { content, raw }) => sum + (test(content) || test(raw.trim()) ? 1 : 0), 0);

/** Whether clean words invite somebody to speak. */
const invites: Test = (words) => asking(cleanQuestion(words)) === 'invitation';

function jobWords({ textLines, name, headings }: PracticeNote): number {
  const found = new Set<string>();
  for (const text of [name, ...headings, ...textLines.map(({ content }) => content)]) {
    const word = JOB_WORD.exec(text)?.[0].toLowerCase();
    if (word !== undefined) found.add(word);
  }
  return found.size;
}

/** The share of headings that ask, where there are enough of them to tell. */
function headingsAsk({ headings }: PracticeNote): boolean {
  const asked = headings.filter((words) => {
    const kind = asking(cleanQuestion(words));
    return kind === 'question' || kind === 'invitation';
  });
  return asked.length >= ENOUGH_ASKED && asked.length / headings.length >= MOSTLY;
}

/** Questions that the writer asks: "should I", "do we". */
function wonders({ textLines }: PracticeNote): boolean {
  const asked = textLines
    .map(({ content }) => cleanQuestion(content))
    .filter((words) => asking(words) === 'question');
  const own = asked.filter(speaksAsMe);
  return own.length >= ENOUGH_ASKED && own.length / asked.length >= 0.2;
}

const cue = (name: string, reason: string, applies: (note: PracticeNote) => boolean): KindCue => ({
  name,
  reason: (note) => (applies(note) ? reason : null),
});

/** What the note holds. */
export const contentCues: readonly KindCue[] = [
  cue(
    'invites to speak',
    'the note asks to tell and to describe',
    (note) => count(note, invites) >= ENOUGH_INVITATIONS,
  ),
  cue(
    'STAR answers',
    'answers tell situation, task, action and result',
    (note) => count(note, (words) => STAR.test(words)) >= 3,
  ),
  cue(
    'marked answers',
    'answers are marked as such',
    (note) => count(note, (words) => ANSWER.test(words)) >= ENOUGH_ANSWERS,
  ),
  cue(
    'marked questions',
    'questions are marked as such',
    (note) => count(note, (words) => ASKED.test(words)) >= 2,
  ),
  cue(
    'answers to choose from',
    'there are answers to choose from',
    (note) => count(note, (words) => CHOICE.test(words)) >= 2,
  ),
  cue('headings mostly ask', 'most headings ask', headingsAsk),
  cue('speaks of jobs', 'the note speaks of a job', (note) => jobWords(note) >= FEW_JOB_WORDS),
  cue('wonders', 'the note wonders', wonders),
  cue(
    'conversation',
    'the note is a conversation',
    (note) => count(note, (words) => SPEAKER.test(words)) >= 2,
  ),
];
