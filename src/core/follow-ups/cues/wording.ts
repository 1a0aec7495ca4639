import { isWorkVerb } from '../words/work-verbs';
import type { Cue } from './cue';

const OBLIGATION =
  /\b(?:need(?:s|ed)? to|ha(?:ve|s) to|got to|gotta|must|should|remember to|make sure|don['’]t forget|let['’]?s)\b/i;
const PLAN = /^\W*(?:i['’]ll|i will|i need to|i have to|i should|i must)\b/i;
const REQUEST = /^\W*(?:(?:can|could|would|will) (?:yo)?u\b|pls\b|please\b)/i;
const PAST =
  /^\W*(?:(?:i|we|he|she|they)\s+)?(?:\p{L}+ed|was|were|did|went|met|had|got|made|sent|spoke|came|saw|took|gave|said)\b/iu;
const HEDGE = /\b(?:maybe|perhaps|possibly|might|could|would be nice|if time|someday|one day)\b/i;
const DONE = /^~~.*~~$|(?:^|\W)(?:done|✅|sent|completed)\W*$/i;
const QUESTION = /\?["”')\]]*$/;
/** Words in a line from which it is prose rather than a note to oneself. */
const LONG_LINE = 30;

const first = (pattern: RegExp, words: string): string | null => pattern.exec(words)?.[0].trim() ?? null;
const quoted = (words: string | null, say: (words: string) => string): string | null =>
  words === null ? null : say(`“${words}”`);

/** What the line says: orders, obligations, plans and requests; past, doubt and questions. */
export const wording: readonly Cue[] = [
  { name: 'work verb', reason: ({ opening }) => (isWorkVerb(opening) ? `starts with “${opening}”` : null) },
  { name: 'obligation', reason: ({ words }) => quoted(first(OBLIGATION, words), (said) => `says ${said}`) },
  { name: 'plan', reason: ({ words }) => quoted(first(PLAN, words), (said) => `starts with ${said}`) },
  { name: 'request', reason: ({ words }) => quoted(first(REQUEST, words), (said) => `starts with ${said}`) },
  { name: 'past', reason: ({ words }) => (PAST.test(words) ? 'tells what has happened' : null) },
  { name: 'hedge', reason: ({ words }) => quoted(first(HEDGE, words), (said) => `only says ${said}`) },
  { name: 'done', reason: ({ words }) => (DONE.test(words) ? 'is marked as done' : null) },
  { name: 'question', reason: ({ words }) => (QUESTION.test(words) ? 'is a question' : null) },
  {
    name: 'long',
    reason: ({ words }) => (words.split(' ', LONG_LINE + 1).length > LONG_LINE ? 'is a long passage' : null),
  },
];
