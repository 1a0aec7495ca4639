import { isThere, settled, weekly, type Reading } from '../reading';
import type { Passage } from '../grammar/passage';
import type { Token } from '../text/token';
import { aheadWords, futureWords, pastWords } from '../words/english-past';

const reach = 8;
const clauseMarks = '.;:!?,';

function isPastVerb({ kind, text }: Token): boolean {
  return kind === 'word' && (pastWords.has(text) || (text.length > 4 && text.endsWith('ed')));
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

/** The reading at its place in the past, where it comes again and nothing says which one is meant. */
export function directed(reading: Reading, { context, now, tokens }: Passage, start: number): Reading {
  const { every, at, looksBack } = reading;
  if (every === 0) return reading;
  const [first, last] = at(0);
  const isBehind = every === weekly ? last < now : first <= now;
  if (isBehind || !isThere(at(-1))) return reading;
  const isPast = context.direction
    ? context.direction === 'backward'
    : looksBack || tellsOfPast(tokens, start);
  return isPast ? { ...settled(reading, -1), every } : reading;
}
