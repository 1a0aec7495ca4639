import { anyOf } from '../wording/any-of';
import { asking, endsAsking } from '../wording/asking';
import { plainWords } from '../wording/clean-question';
import { ASKED, PRACTISED, speaksOfPractice } from '../wording/practice-words';

/** What a heading or list parent announces about the questions under it. */
export type TitleRole = 'asked of me' | 'to ask them' | 'questions' | 'practice' | 'not practice';

/** What follows "Questions for" where the questions are not for somebody. */
const NOT_SOMEBODY =
  '(?:the )?(?:review|interviews?\\b|stud|practi|reflect|discuss|exam|test|quiz|my?\\b|me|self|chapter|week|thought)';
/** What kind of questions others ask. */
const OF_OTHERS =
  'practi[cs]e|mock|sample|common|typical|likely|possible|interview|essay|application|technical|coding|follow[- ]?up|case|review|' +
  'exam|quiz|test';

/** "Questions to ask them", "My questions", "Qs for engineers". */
const TO_ASK_THEM = anyOf([
  `^(?:to|(?:.*\\b${ASKED}|things|what|stuff|topics)\\b.{0,20}\\b(?:to|i|we|i.ll)(?: \\w+){0,2}) ask\\b(?! (?:of )?(?:me|yourself))`,
  `^(?:my|our) (?:own )?${ASKED}`,
  `^${ASKED} for (?:@|\\[\\[)?(?!${NOT_SOMEBODY})`,
  `^${ASKED} (?:i|we) (?:have|had|asked)\\b`,
  '^(?:i|we) asked|^ask$|^ask (?:the |my )?(?:them|him|her|interviewer|compan|team|recruiter|manager|about)|reverse interview|clarify',
]);
/** "Questions they will ask", "Behavioral". */
const ASKED_OF_ME = anyOf([
  '\\b(?:they|interviewers?|panel|recruiters?|company|hr|people|you|s?he|may|might|will)\\b.{0,20}\\bask(?:ed)?\\b',
  `^(?:their|her|his) ${ASKED}`,
  '\\bask(?:ed)? (?:of )?(?:me|you|in|at|by)\\b|\\b(?:was|were|got|get|be|been|being) asked\\b',
  '\\b(?:behaviou?rals?|situational|competency)\\b|^\\w+ follow[- ]?ups?\\b',
  `\\b(?:${OF_OTHERS})\\b.{0,20}\\b${ASKED}`,
  `\\b${ASKED}\\b.{0,12}\\b(?:prep|practi[cs]e|answer|rehearse|expect)\\b`,
]);
/** Titles over questions that nobody practises: FAQs, open points, talk in meetings, answers. */
const NOT_PRACTICE = anyOf([
  '\\bfaqs?\\b|frequently asked|\\bquestions? (?:raised|from|about|on|and)\\b',
  '\\b(?:open|outstanding|remaining|unanswered|research|further|key) (?:\\w+ )?questions?\\b',
  '\\b(?:agenda|minutes|action items?|discussion|to-?do|tasks?|resources|sources|references)\\b',
  '^(?:table of )?contents$|^(?:(?:the|correct|model|sample) )?(?:answers?|solutions?|explanations?)\\b',
]);
/** Titles over questions of either kind. */
const QUESTIONS = anyOf([`\\b${ASKED}\\b`, '^q\\b']);

/** Longer lines say something rather than announce it. */
const LONGEST_TITLE = 80;
const MOST_WORDS = 14;
const MOST_WORDS_OF_NAME = 5;
const EDGES = /^[^\p{L}]+|[^\p{L})]+$/gu;

/** The words of a title without numbers, marks and the colon. */
export const titleWords = (words: string): string => plainWords(words).replace(EDGES, '');

/** Whether a title asks: "What were you asked to change?" stands over an answer, not over questions. */
const isQuestionItself = (title: string, words: string): boolean =>
  endsAsking(title.trim()) || asking(words) === 'invitation';

/** What a title announces, null where it says nothing of questions. */
export function titleRole(title: string): TitleRole | null {
  if (title.length > LONGEST_TITLE || title.includes('://')) return null;
  const words = titleWords(title);
  const count = words.split(' ').length;
  if (count > MOST_WORDS) return null;
  const role = roleOf(words, count);
  return role && !isQuestionItself(title, words) ? role : null;
}

function roleOf(words: string, count: number): TitleRole | null {
  const mayAnnounce = speaksOfPractice(words);
  if (mayAnnounce && TO_ASK_THEM.test(words)) return 'to ask them';
  if (mayAnnounce && ASKED_OF_ME.test(words)) return 'asked of me';
  if (NOT_PRACTICE.test(words)) return 'not practice';
  if (!mayAnnounce || count > MOST_WORDS_OF_NAME) return null;
  if (QUESTIONS.test(words)) return 'questions';
  return PRACTISED.test(words) ? 'practice' : null;
}
