import type { DayCount } from '../day-count';
import { atPlace, isThere, recurring, type Reading } from '../reading';

/**
 * The first place of a reading whose last day (edge 1) is not before a day, or its last whose first day (edge 0) is not
 * after it.
 */
function fitting(reading: Reading, day: DayCount, edge: 0 | 1): Reading {
  const sign = edge === 1 ? 1 : -1;
  const near = Math.round((day - reading.at(0)[edge]) / reading.every);
  for (let steps = -2; steps <= 2; steps++) {
    const moved = atPlace(reading, near + steps * sign);
    if ((moved.at(0)[edge] - day) * sign >= 0) return moved;
  }
  return reading;
}

// "july 10 - july 8" are two days, not most of a year.
const longestInferred = 330;

/** From the first day of one to the last day of the other, each at the place where it fits; null if they are not in order. */
export function joined(start: Reading, end: Reading): Reading | null {
  const isWeekly = start.every === 7 && end.every > 0;
  const from = start.every > 0 && !isWeekly ? fitting(start, end.at(0)[0], 0) : start;
  const to = end.every > 0 && (isWeekly || start.every === 0) ? fitting(end, from.at(0)[0], 1) : end;
  const [first, last] = [from.at(0)[0], to.at(0)[1]];
  const isInferred = from.every > 0 && to.every > 0;
  if (!isThere([first, last]) || (isInferred && last - first > longestInferred)) return null;
  const every = isInferred ? to.every : 0;
  return recurring((k) => (isInferred ? [from.at(k)[0], to.at(k)[1]] : [first, last]), every, 'range');
}
