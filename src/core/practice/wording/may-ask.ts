import { FRAGMENTS, INVITATIONS, SET_TASKS, SURE_QUESTION_WORDS } from '../words/asking-words';
import { FIRST_WORDS } from '../words/first-words';
import { anyOf } from './any-of';

/** Marks and numbers that stand before the first word at most. */
const MOST_MARKS = 14;
const LOWER_CASE = 0x20;

const isLetter = (code: number): boolean => {
  const lower = code | LOWER_CASE;
  return lower >= 97 && lower <= 122;
};

/** The first run of letters, lower case; empty where a line does not soon begin with one. */
function firstWord(words: string): string {
  let start = 0;
  while (start < MOST_MARKS && start < words.length && !isLetter(words.charCodeAt(start))) start++;
  let end = start;
  while (isLetter(words.charCodeAt(end))) end++;
  return words.slice(start, end).toLowerCase();
}

const OTHERS = [
  'q',
  'questions?',
  'qs',
  'prompt',
  'ask',
  'my',
  'things',
  'interviews?',
  'behaviou?ral',
  'common',
  'practice',
];
const MAY_ASK = anyOf(
  [...INVITATIONS, ...SURE_QUESTION_WORDS, ...SET_TASKS, ...FRAGMENTS, ...OTHERS],
  '^[^\\p{L}]{0,14}(?:so,? |and |but |also,? |ok(?:ay)?,? |please |(?:can|could|would|will) (?:you|u) )*',
);

/** Cheap: false where a line's words surely do not ask, and announce no questions. */
export const mayAsk = (words: string): boolean =>
  words.includes('?') || (FIRST_WORDS.has(firstWord(words)) && MAY_ASK.test(words));
