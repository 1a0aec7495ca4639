import { isThere, weekly, type Reading } from '../reading';
import type { Passage } from '../grammar/passage';
import type { Token } from '../text/token';
import { aheadWords, futureWords, pastWords } from '../words/english-past';

const reach = 8;
const clauseMarks = '.;:!?,';

function isPastVerb({ text }: Token): boolean {
  return pastWords.has(text) || (text.length > 4 && text.endsWith('ed'));
}

/** True where the words just before a phrase tell of something done: "met on june 24", "was sent tuesday". */
function tellsOfPast(tokens: readonly Token[], start: number): boolean {
  for (let place = start - 1; place >= Math.max(0, start - reach); place--) {
    const token = tokens[place];
    if (!token || clauseMarks.includes(token.text) || futureWords.has(token.text)) return false;
    // "to be sent", "get it reviewed": a past form of something still to do.
    if (isPastVerb(token))
      return !tokens.slice(Math.max(0, place - 3), place).some(({ text }) => aheadWords.has(text));
  }
  return false;
}

/** The place of a reading that is meant: where it comes again and words look back, the one before. */
export function placeMeant(
  reading: Reading,
  looksBack: boolean,
  { context, now, tokens }: Passage,
  start: number,
) {
  const { every, at } = reading;
  if (every === 0) return 0;
  const [first, last] = at(0);
  const isBehind = every === weekly ? last < now : first <= now;
  if (isBehind || !isThere(at(-1))) return 0;
  const isPast = context.direction
    ? context.direction === 'backward'
    : looksBack || tellsOfPast(tokens, start);
  return isPast ? -1 : 0;
}
