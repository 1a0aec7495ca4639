const PEOPLE =
  '(?:them|him|her|you|us|interviewers?|compan(?:y|ies)|teams?|hiring|recruiters?|hr|managers?|panel|founders?|ceo|cto|employers?|candidates?)';
const ASKERS = '(?:they|interviewers?|panel|recruiters?|company|hr|manager|people|you|he|she)';
const ASKED = "(?:questions?|qs|q[’']s|prompts?|q\\s?(?:&|and|n)\\s?a)";

/** Titles over questions that are mine to ask: "Questions to ask them", "My questions", "Qs for engineers". */
export const TO_ASK_THEM: readonly string[] = [
  `${ASKED}\\b.{0,20}\\b(?:to|i|i[’']ll|i will|i should|i could|i can|i want to|i have to|we) (?:also )?ask\\b(?! (?:me|myself|yourself|of me)\\b)`,
  `^(?:things|what|stuff|topics)? ?(?:to|i can|i should|i will|i want to) ask\\b(?! (?:me|myself|yourself)\\b)`,
  `^(?:my|our) (?:own )?${ASKED}`,
  `^${ASKED} (?:for|to) (?:the |my |our |an? )?${PEOPLE}\\b`,
  `^ask (?:(?:the |my )?${PEOPLE}|about)\\b`,
  `reverse interview`,
  `clarify(?:ing)?\\b`,
  `^${ASKED} (?:i|we) (?:have|had|asked)\\b`,
];

/** What follows "Questions for" where the questions are not for somebody. */
export const NOT_SOMEBODY: readonly string[] = [
  'review|interviews?|stud\\p{L}+|revision|practi[cs]e|reflection|discussion|exams?|tests?|quiz',
  'me|myself|yourself|chapter|week|unit|lecture|thought|self|further|future|the (?:exam|test|quiz|interview)',
];

/** Titles over questions that are asked of me: "Questions they will ask", "Behavioral". */
export const ASKED_OF_ME: readonly string[] = [
  `\\b${ASKERS}\\b.{0,20}\\bask\\b`,
  `\\bask(?:ed)? (?:me|of me|you|in|at|by)\\b`,
  `\\b(?:was|were|got|been|be|get|being) asked\\b`,
  `\\binterview (?:practice )?(?:${ASKED}|prompts?)`,
  `\\bbehaviou?rals?\\b|\\bsituational\\b|\\bcompetency\\b`,
  `\\b(?:practi[cs]e|mock|sample|common|typical|likely|potential|possible|expected)\\b.{0,20}\\b${ASKED}`,
  `\\b(?:essay|application|short[- ]answer|screening|technical|coding|personal|follow[- ]?up|hr|culture|case|review|exam|quiz|test)\\b.{0,20}\\b${ASKED}`,
  `\\b${ASKED}\\b.{0,12}\\b(?:to )?(?:prep|prepare|practi[cs]e|answer|rehearse|expect|anticipate)\\b`,
  `\\b(?:top|common|likely|possible|probing) follow[- ]?ups?\\b`,
];

/** Titles over questions of either kind. */
export const QUESTIONS: readonly string[] = [`\\b${ASKED}\\b`, '^q\\b'];

/** Titles over practice without the word question. */
export const PRACTICE: readonly string[] = [
  '\\binterviews?\\b',
  '\\bflash ?cards?\\b|^cards$',
  '\\bself[- ]?(?:test|check|assessment|quiz)\\b',
  '\\bquiz(?:zes)?\\b|\\bexam\\b|\\bdrills?\\b|\\bviva\\b',
  '\\bapplications?\\b|\\bessays?\\b|^(?:\\p{L}+ )?prep(?:aration)?$',
  '\\b(?:active )?recall\\b|\\bpractice\\b',
  '^(?:the )?(?:problem|prompt|exercise)(?: statement)?s?$',
];

/** Titles over questions that nobody practises: FAQs, open points, talk in meetings. */
export const NOT_PRACTICE: readonly string[] = [
  '\\bfaqs?\\b|frequently asked',
  '\\b(?:open|outstanding|unresolved|remaining|pending|unanswered|research|discussion|guiding|burning|further|key) (?:\\w+ )?questions?\\b',
  '\\bquestions? (?:raised|from|about|on|and (?:concerns|comments|discussion|feedback))\\b',
  '\\bagenda\\b|\\bminutes\\b|\\baction items?\\b|\\bdiscussion\\b|\\bretro(?:spective)?\\b|\\bto-?do\\b|\\btasks?\\b|\\bparking lot\\b',
  '\\bnotes (?:during|from)\\b|\\bresources\\b|\\bsources\\b|\\breferences\\b|\\bfurther reading\\b|\\btable of contents\\b|^contents$|^toc$',
  '^(?:(?:the |correct |model |sample )?(?:answers?|solutions?|explanations?)\\b)',
];
