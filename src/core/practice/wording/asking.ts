import {
  FRAGMENTS,
  INVITATIONS,
  QUESTION_WORDS,
  SET_TASKS,
  SURE_QUESTION_WORDS,
} from '../words/asking-words';
import { anyOf } from './any-of';

/** How words ask; `mark` is a question mark alone, `opening` a question word without one. */
export type Asking = 'invitation' | 'question' | 'mark' | 'task' | 'opening' | 'fragment';

const POLITE = '^(?:ok(?:ay)?,? |so,? |and |please |(?:can|could|would|will) (?:you|u) (?:please )?)*';

const INVITATION = anyOf(INVITATIONS, POLITE, '(?![\\p{L}])');
const CONJUNCTION = '^(?:so,? |and |but |also,? )?';
const SURE_WORD = anyOf(SURE_QUESTION_WORDS, CONJUNCTION, '(?![\\p{L}])');
const WORD = anyOf([...SURE_QUESTION_WORDS, ...QUESTION_WORDS], CONJUNCTION);
/** `In your last role, what …?`: a later clause asks. */
const LATER_WORD = anyOf(
  [...SURE_QUESTION_WORDS, ...QUESTION_WORDS],
  '[.,;:!?—–-] (?:so |and |but )?(?:',
  ')(?![\\p{L}])',
);
const SET_TASK = anyOf(SET_TASKS, POLITE, '\\b');
const FRAGMENT = anyOf(FRAGMENTS, '^');
/** Words from which a line without a question mark tells rather than asks, however it begins. */
const LONGEST_OPENING = 20;

const ASKS_AT_END = /\?[!"'”’\]\s:.*_]*\)?["'”’\s:*_]*$/;
const ASKS_SOMEWHERE = /\?(?:[\s)"'”’\]/]|$)/;

/** Whether a question mark ends the words. */
export const endsAsking = (words: string): boolean => ASKS_AT_END.test(words);

/** How clean words ask, null where they do not. */
export function asking(words: string): Asking | null {
  if (INVITATION.test(words)) return 'invitation';
  if (ASKS_SOMEWHERE.test(words) && WORD.test(words)) return 'question';
  if (ASKS_AT_END.test(words)) return LATER_WORD.test(words) ? 'question' : 'mark';
  if (SET_TASK.test(words)) return 'task';
  if (SURE_WORD.test(words) && words.split(' ', LONGEST_OPENING).length < LONGEST_OPENING) return 'opening';
  return FRAGMENT.test(words) ? 'fragment' : null;
}
