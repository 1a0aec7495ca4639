/** How interviewers invite somebody to speak about themselves, after "can you" or "please". */
export const INVITATIONS: readonly string[] = [
  'tell (?:me|us)',
  'tell about (?:yourself|a time|an? )',
  'walk (?:me|us) through',
  'talk (?:me|us) through',
  'talk (?:to (?:me|us) )?about (?:a time|yourself|your)',
  '(?:describe|explain|recall|discuss|share|think of|talk about) (?:to (?:me|us) )?(?:a|an|one|some|the last|your|yourself|how you)',
  '(?:describe|share) (?:some|the (?:most|last|process|biggest|hardest|toughest))',
  'give (?:me |us )?(?:an?|one|some) (?:specific |concrete |recent )?(?:example|instance)',
  'share (?:with (?:me|us)|some|an example)',
  'show (?:me|us)',
  'let (?:me|us) know',
  'introduce yourself',
  'sell me',
  'convince (?:me|us)',
  'picture yourself',
  'imagine (?:you|that you|yourself)',
];

/** Words with which a question begins even where its question mark was forgotten. */
export const SURE_QUESTION_WORDS: readonly string[] = [
  'how',
  "how[’'][sd]",
  'why',
  'what',
  "what[’']?s",
  '(?:do|did|does|are|were|would|will|can|could|should|is|was|has|have|had) (?:you|u|there|your)',
  'can ?u',
  '(?:where|when|who|which(?: \\p{L}+){0,3}) (?:do|did|are|were|would|will|can|could|have) (?:you|u)',
  'who (?:is|was|are|were) your',
];

/** Words with which a question begins, and many a statement too: believed where a question mark follows. */
export const QUESTION_WORDS: readonly string[] = [
  'when',
  'where',
  'who',
  "who[’']?s",
  'whom',
  'whose',
  'which',
  '(?:do|did|does|are|were|would|will|can|could|should|may|might|must|is|was|has|have|had) \\p{L}',
  'if',
  'in (?:what|which)',
  '(?:to|under|for|on|at|from|with|about|by) (?:what|which|whom)',
];

/** Verbs with which examiners set a task: "Explain two properties of …". */
export const SET_TASKS: readonly string[] = [
  'explain',
  'describe',
  'define',
  'compare',
  'contrast',
  'discuss',
  'outline',
  'list',
  'name',
  'state',
  'derive',
  'prove',
  'show that',
  'distinguish',
  'differentiate',
  'identify',
  'calculate',
  'compute',
  'evaluate',
  'justify',
  'summari[sz]e',
  'sketch',
  'design',
  'implement',
  'write',
  'given',
  'suppose',
  'consider',
  'think of',
];

/** Fragments that stand for a question: "Difference between …", "A time when you …". */
export const FRAGMENTS: readonly string[] = [
  '(?:an? )?(?:specific )?(?:example|instance) (?:of|on|where|when)',
  '(?:an? )?(?:time|situation|moment|project|occasion|decision|experience)s? (?:that|when|where|in which|you)',
  '(?:the )?differences? (?:between|of|in)',
  '(?:pros and cons|advantages|disadvantages|drawbacks) of',
  '(?:your )?(?:greatest|biggest|proudest|hardest|toughest|worst|favou?rite) ',
];
