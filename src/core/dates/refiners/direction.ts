import type { DateContext } from '../date-phrase';
import { atPlace, type Reading } from '../reading';
import type { Token } from '../text/token';
import { pastWords } from '../words/english-past';

const reach = 4;

function isPastVerb({ kind, text }: Token): boolean {
  return kind === 'word' && (pastWords.has(text) || (text.length > 4 && text.endsWith('ed')));
}

/** "to be sent", "get it reviewed by": a past form of something still to do. */
function isStillToDo(tokens: readonly Token[], place: number): boolean {
  const before = [tokens[place - 1], tokens[place - 2], tokens[place - 3]];
  return before.some((token) => token !== undefined && futureWords.has(token.text));
}

const futureWords = new Set([
  'be',
  'get',
  'to',
  'need',
  'needs',
  'should',
  'must',
  'will',
  'have',
  'getting',
  'want',
  'if',
  'due',
]);

/** True where the words just before a phrase tell of something done: "met on june 24", "was sent tuesday". */
export function tellsOfPast(tokens: readonly Token[], start: number): boolean {
  for (let place = start - 1; place >= Math.max(0, start - reach); place--) {
    const token = tokens[place];
    if (!token || (token.kind === 'mark' && '.;:!?'.includes(token.text))) return false;
    if (isPastVerb(token)) return !isStillToDo(tokens, place);
  }
  return false;
}

/** "friday's call": what somebody had, where the clause begins with notes or minutes from it. */
export function directed(reading: Reading, context: DateContext, isPast: boolean): Reading {
  const looksBack = isPast || context.direction === 'backward';
  const { first, last } = reading;
  if (!looksBack || !reading.nth || first === null || last === null) return reading;
  const isBehind = reading.every === 'week' ? last < context.writtenOn : first <= context.writtenOn;
  return isBehind ? reading : { ...atPlace(reading, -1), said: reading.said };
}
