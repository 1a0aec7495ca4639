import type { DateContext } from '../date-phrase';
import { atPlace, type Reading } from '../reading';
import type { Token } from '../text/token';
import { aheadWords, futureWords, pastWords } from '../words/english-past';
import { bounded } from './bounded';

const reach = 8;
const clauseMarks = '.;:!?,';

function isPastVerb({ kind, text }: Token): boolean {
  return kind === 'word' && (pastWords.has(text) || (text.length > 4 && text.endsWith('ed')));
}

/** "to be sent", "get it reviewed": a past form of something still to do. */
function isStillToDo(tokens: readonly Token[], place: number): boolean {
  const before = [tokens[place - 1], tokens[place - 2], tokens[place - 3]];
  return before.some((token) => token?.kind === 'word' && aheadWords.has(token.text));
}

/** True where the words just before a phrase tell of something done: "met on june 24", "was sent tuesday". */
export function tellsOfPast(tokens: readonly Token[], start: number): boolean {
  for (let place = start - 1; place >= Math.max(0, start - reach); place--) {
    const token = tokens[place];
    if (!token || (token.kind === 'mark' && clauseMarks.includes(token.text))) return false;
    if (token.kind === 'word' && futureWords.has(token.text)) return false;
    if (isPastVerb(token)) return !isStillToDo(tokens, place);
  }
  return false;
}

/** The reading at its place in the past, where it comes again and nothing says which one is meant. */
export function directed(reading: Reading, context: DateContext, isPast: () => boolean): Reading {
  const current = reading.nth?.(0);
  if (current?.first == null || current.last === null) return reading;
  const isBehind =
    reading.every === 'week' ? current.last < context.writtenOn : current.first <= context.writtenOn;
  const { direction } = context;
  if (isBehind || !(direction === undefined ? isPast() : direction === 'backward')) return reading;
  const moved = atPlace({ ...reading, bound: 'on' }, -1);
  return reading.bound === 'on' ? moved : bounded(moved, reading.bound);
}
