import { weekdayOf } from '../day-count';
import { closes, isJoined, isLedUpTo, opens } from '../grammar/checks';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { isThere, type Reading } from '../reading';
import { dayOfYear } from './calendar-dates';

/** Two numbers as a day and a month; which is which is the context's choice where both could be. */
function inEitherOrder(a: number, b: number, year: number | null, passage: Passage): Reading {
  const dayFirst = dayOfYear(b, a, year, passage);
  const monthFirst = dayOfYear(a, b, year, passage);
  const [chosen, other] = passage.context.dayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!isThere(chosen.at(0))) return other;
  return a === b || !isThere(other.at(0)) ? chosen : { ...chosen, other: other.at(0) };
}

// "1:1 with Sam 7/10", written on 1 July
const nearDays = 14;
const sayings = ['24/7', '9/11', '50/50'];
const denominators = [2, 3, 4, 5, 8, 10];

/** "7/14"; not "3/4 of", "24/7", and of what may be a score ("7/10") only a day that is near. */
function slashed(a: number, b: number, passage: Passage): Reading | null {
  const { start, end, tokens, now } = passage;
  const { of, Units } = passage.meaningAt(end);
  const next = tokens[end];
  if (sayings.includes(`${a}/${b}`) || (of ?? Units) !== undefined) return null;
  if (next?.touches && next.kind === 'word') return null;
  const found = inEitherOrder(a, b, null, passage);
  const isInRange = next?.text === '-' || tokens[start - 1]?.text === '-' || tokens[start - 3]?.text === '/';
  // "7/10 stand-up" as a heading
  const isHeading = start < 2 && b > 4 && opens(passage, start) && !closes(passage, end);
  if (a > b || !denominators.includes(b) || isInRange || isHeading || isLedUpTo(passage, start)) return found;
  const isNear = Math.abs(found.at(0)[0] - now) <= nearDays;
  return isNear && (a === b || b > 4) ? found : null;
}

/** "7-14" is a day only if it is the weekday before it. */
function dashed(a: number, b: number, passage: Passage): Reading | null {
  const found = inEitherOrder(a, b, null, passage);
  const { Weekday } = passage.meaningAt(passage.start - 1);
  return [0, -1].some((k) => weekdayOf(found.at(k)[0]) === Weekday) ? found : null;
}

/** "14.7." is a day where days come first, or after a weekday or "on". */
function dotted(a: number, b: number, passage: Passage): Reading | null {
  const { start, end, tokens, context } = passage;
  const { Weekday, on, until } = passage.meaningAt(start - 1);
  const isSaid = Weekday !== undefined || ((on ?? until) !== undefined && closes(passage, end));
  const isDay = tokens[end - 1]?.text === '.' || isJoined(passage, end) || tokens[end]?.kind === 'number';
  return isSaid || (context.dayFirst && isDay) ? inEitherOrder(a, b, null, passage) : null;
}

/** "4.8.25" among others of its kind or in a sentence is a version, unless days come first or it is announced. */
function dottedYear(a: number, b: number, year: number, passage: Passage): Reading | null {
  const { start, end, tokens, context } = passage;
  const isShort = tokens[end - 1]?.text.length === 2;
  const isPadded = tokens[start]?.text.startsWith('0') ?? tokens[start + 2]?.text.startsWith('0');
  const isList = tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number';
  const isFree = opens(passage, start) && tokens[start - 1]?.text !== ',' && !isList;
  if (isShort && !context.dayFirst && !isPadded && !isLedUpTo(passage, start) && !isFree) return null;
  return inEitherOrder(a, b, year, passage);
}

/** Days in numbers alone: "7/14", "14.07.", "7/14/25", "14-07-2025". */
export const numericDays = {
  date: [
    wording('{NN} ~/ ~{NN}', slashed),
    wording('{NN} ~- ~{NN}', dashed),
    wording('{NN} ~. ~{NN} ~.?', dotted),
    wording('{NN} ~/ ~{NN} ~/ ~{numericYear}; {NN} ~- ~{NN} ~- ~{numericYear}', inEitherOrder),
    wording('{NN} ~. ~{NN} ~. ~{numericYear}', dottedYear),
  ],
};
