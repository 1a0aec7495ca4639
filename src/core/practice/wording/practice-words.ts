import { anyOf } from './any-of';

const NAMES =
  'interviews?\\b(?! with\\b)|behaviou?rals?|viva|orals?|onsite|(?:phone|recruiter|technical) screen|star (?:stories|method)|' +
  '(?:\\d\\w\\w|final|technical|hr) round|prep(?:aration|aring)?|applications?|scholarship|fellowship|admissions?|essays?|practi[cs]e|' +
  'mock|exams?|past papers?|revision|study (?:guide|questions)|quiz(?:zes)?|flash-? ?cards?|anki|self[- ]?(?:test|quiz)|leetcode|' +
  '(?:coding problem|problem set)s?';

/** What is asked, as titles call it. */
export const ASKED = '(?:questions?|qs|q.s|prompts?|q ?(?:&|and|n) ?a)';

/** What a note about practice is called that holds no questions: "interview feedback", "essay ideas". */
const ABOUT_IT = '\\b(?! (?:ideas|log|plans?|tracker|schedule|thoughts|feedback|logistics?|answers)\\b)';

/** By such words notes and titles call what is practised in them. */
export const PRACTISED = anyOf([NAMES], '\\b', ABOUT_IT);

const SPEAKS = anyOf(
  [NAMES, ASKED, 'q|ask(?:s|ed)?|situational|competency|follow-?ups?|clarify(?:ing)?'],
  '\\b',
  '\\b',
);

/** Whether a name or title speaks of practice at all, or of questions. */
export const speaksOfPractice = (words: string): boolean => SPEAKS.test(words);
