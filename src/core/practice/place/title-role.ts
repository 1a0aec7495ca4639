import {
  ASKED_OF_ME,
  NOT_PRACTICE,
  NOT_SOMEBODY,
  PRACTICE,
  QUESTIONS,
  TO_ASK_THEM,
} from '../words/title-words';
import { hasHint } from '../wording/has-hint';
import { asking, endsAsking } from '../wording/asking';
import { anyOf } from '../wording/any-of';
import { plainWords } from '../wording/clean-question';

/** What a heading or list parent announces about the questions under it. */
export type TitleRole = 'asked of me' | 'to ask them' | 'questions' | 'practice' | 'not practice';

/** Longer lines say something rather than announce it. */
const LONGEST_TITLE = 80;
const MOST_WORDS = 14;
const EDGES = /^[^\p{L}]+|[^\p{L})]+$/gu;

const NOT = anyOf(NOT_PRACTICE);
const THEM = anyOf(TO_ASK_THEM);
const ME = anyOf(ASKED_OF_ME);
/** `Questions for Priya`. */
const FOR_SOMEBODY = anyOf(NOT_SOMEBODY, "^(?:questions?|q'?s) for (?:@|\\[\\[)?(?!(?:", ')(?![\\p{L}]))');
const ANY = anyOf(QUESTIONS);
const TRAINING = anyOf(PRACTICE);

/** The words of a title without numbers, marks and the colon. */
export const titleWords = (words: string): string => plainWords(words).replace(EDGES, '');

/** Whether a title asks: "What were you asked to change?" stands over an answer, not over questions. */
const isQuestionItself = (title: string, words: string): boolean =>
  endsAsking(title.trim()) || asking(words) === 'invitation';

/** What a title announces, null where it says nothing of questions. */
export function titleRole(title: string): TitleRole | null {
  if (title.length > LONGEST_TITLE || title.includes('://') || !hasHint(title)) return null;
  const words = titleWords(title);
  if (words.split(' ').length > MOST_WORDS || isQuestionItself(title, words)) return null;
  if (THEM.test(words)) return 'to ask them';
  if (ME.test(words)) return 'asked of me';
  if (FOR_SOMEBODY.test(words)) return 'to ask them';
  if (NOT.test(words)) return 'not practice';
  if (words.split(' ').length <= 6 && ANY.test(words)) return 'questions';
  return TRAINING.test(words) ? 'practice' : null;
}
