import type { Reader } from '../text/reader';
import type { Token } from '../text/token';
import { closesClause, isFollowedByGlue, isLedUpTo, opensClause } from './company';

const sayings = new Set(['24/7', '9/11', '50/50']);
const fractions = new Set(['1/2', '1/3', '2/3', '1/4', '3/4']);
const denominators = new Set([2, 3, 4, 5, 8, 10]);

function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && '-–'.includes(token.text);
}

/** True where "3/4" is a share, a score or a saying rather than a day: "3/4 of", "rated 4/5", "24/7". */
export function isFraction(reader: Reader, start: number, a: number, b: number): boolean {
  const written = `${a}/${b}`;
  const [before, next] = [reader.tokens[start - 1], reader.peek()];
  if (sayings.has(written) || next?.meaning.glue === 'of' || next?.meaning.unit !== undefined) return true;
  if (next?.touches && next.kind === 'word') return true;
  const isRange =
    (isDash(before) && reader.tokens[start - 2]?.kind === 'number') ||
    (isDash(next) && reader.peek(1)?.kind === 'number') ||
    reader.tokens[start - 3]?.text === '/';
  if (isRange || isLedUpTo(before)) return false;
  return fractions.has(written);
}

/** True where "7/10" is more often a score or a page than a day, unless that day is near. */
export function looksLikeScore(reader: Reader, start: number, a: number, b: number): boolean {
  const before = reader.tokens[start - 1];
  const isJoined = isDash(before) || isDash(reader.peek()) || reader.tokens[start - 3]?.text === '/';
  // "7/10 stand-up" as a heading
  const opensLine = opensClause(before) && start < 2 && !closesClause(reader.peek());
  return a <= b && denominators.has(b) && !isJoined && !isLedUpTo(before) && !opensLine;
}

/** "4.8.1" or "(4.8.11, 4.9.16": numbers of versions rather than a day with a short year. */
export function isVersion(reader: Reader, start: number): boolean {
  const before = reader.tokens[start - 1];
  const isPadded = [0, 2].some((place) => reader.tokens[start + place]?.text.startsWith('0'));
  if (reader.context.dayFirst || isPadded || isLedUpTo(before)) return false;
  const isList =
    (reader.peek()?.text === ',' && reader.peek(1)?.kind === 'number') ||
    (before?.text === ',' && reader.tokens[start - 2]?.kind === 'number');
  return isList || !opensClause(before);
}

/** "7.6" or "7-6" without a year is a day after a weekday or "on", or where days come first; else a number. */
export function isSurelyShortDate(reader: Reader, start: number, mark: string): boolean {
  const before = reader.tokens[start - 1];
  const hasWeekday = before?.meaning.weekday !== undefined;
  if (mark === '-') return hasWeekday;
  const next = reader.peek();
  const after = reader.peek(1);
  const endsWithDot = next?.text === '.' && next.touches && !(after?.touches && after.kind !== 'mark');
  if (endsWithDot && after && reader.context.dayFirst) reader.position++;
  const isSaid = before?.meaning.glue === 'on' || before?.meaning.glue === 'until';
  if (hasWeekday || (isSaid && closesClause(next))) return true;
  return reader.context.dayFirst && (endsWithDot || isFollowedByGlue(reader) || next?.kind === 'number');
}
