/** What the name or first heading of a note calls it. */
export const INTERVIEW_NAMES: readonly string[] = [
  '\\binterviews?\\b(?! with\\b)',
  '\\bbehaviou?rals?\\b',
  '\\b(?:phone|recruiter|technical) screen(?:ing)?\\b|\\bonsite\\b|\\bviva\\b',
  '\\b(?:first|second|third|final|last|1st|2nd|3rd|4th|technical|hr) round\\b',
  '\\bstar (?:stories|method|answers)\\b',
];

export const PREPARATION_NAMES: readonly string[] = [
  '\\bprep(?:aration|aring)?\\b',
  '\\bapplications?\\b',
  '\\bscholarship\\b|\\bfellowship\\b|\\badmissions?\\b|\\bessays?\\b',
];

export const STUDY_NAMES: readonly string[] = [
  '\\bpractice\\b|\\bpractise\\b|\\bmock\\b|\\bdrills?\\b',
  '\\bquiz(?:zes)?\\b|\\bflash ?cards?\\b|\\banki\\b|\\bself[- ]?(?:test|check)\\b',
  '\\bexams?\\b|\\bpast papers?\\b|\\brevision\\b|\\bexercises?\\b|\\brecall\\b|\\bstudy (?:guide|questions|cards)\\b',
  '\\bleetcode\\b|\\bcoding problems?\\b|\\bproblem sets?\\b',
];

export const QUESTION_NAMES: readonly string[] = ['\\bquestions?\\b', '\\bq ?(?:&|and|n) ?a\\b'];

export const PRACTICE_TAGS: readonly string[] = [
  'interviews?',
  'interview-?prep\\w*',
  'behaviou?ral',
  'flash-?cards?',
  'practice(?:-\\w+)?',
  'quiz',
  'anki',
  'exam\\w*',
  '(?:practice-)?questions?',
  'question-?bank',
  'leetcode',
];

export const MEETING_NAMES: readonly string[] = [
  '\\bmeetings?\\b|\\bminutes\\b|\\bstand-?ups?\\b|\\bretro(?:spective)?\\b|\\bsync\\b|\\bweekly\\b|\\bdaily\\b|\\bone-on-ones?\\b',
  '\\bworkshop\\b|\\bseminar\\b|\\bcall with\\b',
];

export const MEETING_TITLES: readonly string[] = [
  '^(?:\\W*)(?:agenda|attendees|attendance|participants|present|absent|minutes|action items|announcements)\\W*$',
];

export const DOCUMENT_NAMES: readonly string[] = [
  '\\breadme\\b|\\bfaqs?\\b|\\bfrequently asked\\b|\\bcontributing\\b|\\bchangelog\\b|\\binstallation\\b|\\bgetting started\\b|\\busage\\b',
  '\\btutorial\\b|\\bguide\\b|\\bhow[- ]to\\b|\\bdocumentation\\b|\\btroubleshooting\\b|\\bintroduction\\b|\\boverview\\b|\\bbook\\b|\\bchapter\\b',
];

export const JOB_ADVERT_TITLES: readonly string[] = [
  '\\bhow to apply\\b|\\bresponsibilities\\b|\\bqualifications\\b|\\brequirements\\b|\\bwhat we offer\\b|\\babout (?:us|the (?:role|job))\\b',
];

export const OTHERS_INTERVIEWED: readonly string[] = [
  '\\buser interviews?\\b|\\binterviewees?\\b|\\bpersonas?\\b|\\buser research\\b|\\bcustomer interviews?\\b|\\binterview(?:ed|ing) (?:candidates|users|customers)\\b',
];
