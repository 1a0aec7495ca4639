import { anyOf } from './any-of';

/** How words ask; `mark` is a question mark alone, `opening` a question word without one. */
export type Asking = 'invitation' | 'question' | 'mark' | 'task' | 'opening' | 'fragment';

/** `Tell me …`, `Walk us through …`: how interviewers invite somebody to speak. */
const INVITING = 'tell|walk|talk|give|show|share with|sell|convince';
/** The same where something of one's own follows: `Describe a time …`, `Introduce yourself`. */
const SPEAKING =
  'describe|explain|recall|discuss|share|give|imagine|picture|introduce|think of|talk about|tell about';
const ONE_OF_YOURS =
  'an?|one|some|the (?:last|most|best|worst|hardest|biggest|process)|your|yourself|how you|that you';
const AUXILIARY = 'do|does|did|is|are|was|were|will|would|can|could|should|has|have|had|may|might|must';
/** Verbs with which examiners set a task: `Compare two ways …`. */
const TASK =
  'explain|describe|define|compare|contrast|discuss|outline|list|name|state|derive|prove|show that|distinguish|identify|calculate|' +
  'evaluate|justify|design|implement|write|given|suppose';
/** Fragments that stand for a question: `A time you …`, `Difference between …`. */
const FRAGMENT =
  '(?:an |a )?(?:example(?:s)? (?:of|on)|(?:time|situation|moment|project|decision|instance)s? (?:that|when|where|you))|difference(?:s)? between|' +
  '(?:your )?(?:greatest|biggest|proudest|hardest|toughest|worst) ';
/** Words with which a question begins even where its question mark was forgotten. */
const SURE =
  `(?:how|why|what)(?:[’']?[sd])?|can ?u|(?:${AUXILIARY}) (?:you|u|there|your)|` +
  `(?:where|when|who|which(?: \\w+){0,3}) (?:${AUXILIARY}) (?:you|u|your)`;
/** Words with which a question begins, and many a statement too: believed where a question mark follows. */
const ANY =
  `${SURE}|when|where|who(?:[’']?s|m|se)?|which|if|(?:${AUXILIARY})(?:n.?t)? (?=[a-z])|` +
  '(?:in|to|under|for|on|at|from|with|about|by) (?:what|which|whom)';

const POLITE = 'ok(?:ay)?|so|and|but|also|please|(?:can|could|would|will) (?:you|u)';
const START = `^(?:(?:${POLITE}|in (?:\\S+ ){1,3}(?:words|minutes|sentences)),? )*`;
const END = '(?![a-z])';

const INVITATION = anyOf(
  [`(?:${INVITING}) (?:me|us)`, `(?:${SPEAKING}) (?:to (?:me|us) )?(?:${ONE_OF_YOURS})`],
  START,
  END,
);
const OPENING = anyOf([SURE], START, END);
const QUESTION = anyOf([ANY], START);
/** `In your last role, what …?`: a later clause asks. */
const LATER_QUESTION = anyOf([ANY], '[.,;:!?—–-] (?:so |and |but )?', END);
const SET_TASK = anyOf([TASK], START, END);
const STANDS_FOR_ONE = anyOf([FRAGMENT], '^');
/** Words from which a line without a question mark tells rather than asks, however it begins. */
const LONGEST_OPENING = 20;

const ASKS_AT_END = /\?[!"'”’\]\s:.*_]*\)?["'”’\s:*_]*$/;
const ASKS_SOMEWHERE = /\?(?:[\s)"'”’\]/]|$)/;

/** `“Why us?” is a dull question`, its opening quote cleaned off. */
const TALKS_OF_ONE = /^[^"“”]*[^\s"“”]["”] \p{Ll}/u;

/** Whether a question mark ends the words. */
export const endsAsking = (words: string): boolean => ASKS_AT_END.test(words);

/** Whether clean words invite somebody to speak. */
export const invites = (words: string): boolean => INVITATION.test(words);

/** How clean words ask, null where they do not. */
export function asking(words: string): Asking | null {
  if (TALKS_OF_ONE.test(words)) return null;
  if (invites(words)) return 'invitation';
  if (ASKS_SOMEWHERE.test(words) && QUESTION.test(words)) return 'question';
  if (ASKS_AT_END.test(words)) return LATER_QUESTION.test(words) ? 'question' : 'mark';
  if (SET_TASK.test(words)) return 'task';
  if (OPENING.test(words) && words.split(' ', LONGEST_OPENING).length < LONGEST_OPENING) return 'opening';
  return STANDS_FOR_ONE.test(words) ? 'fragment' : null;
}

/** Any word of the tables above, first in a line after some marks and numbers: no other begins a question without a mark. */
const MAY_ASK = anyOf(
  ['q question prompt essay case exercise optional in', INVITING, SPEAKING, TASK, FRAGMENT, SURE, POLITE]
    .join(' ')
    .match(/[a-z]+/g) ?? [],
  '^[^a-z]{0,14}',
  's?(?![a-z])',
);

/** Cheap: false where a line's words surely do not ask. */
export const mayAsk = (words: string): boolean => words.includes('?') || MAY_ASK.test(words);
