import type { DayCount } from '../day-count';
import { atPlace, isThere, recurring, type Reading } from '../reading';

/** The place nearest to the first of a reading, in steps of `step`, at which it fits; that place itself if none is near. */
function fitting(reading: Reading, days: number, step: 1 | -1, fits: (place: Reading) => boolean): Reading {
  const near = Math.round(days / reading.every);
  for (let steps = -2; steps <= 2; steps++) {
    const moved = atPlace(reading, near + steps * step);
    if (fits(moved)) return moved;
  }
  return reading;
}

/** The first place of `end` that does not end before a day. */
function firstAfter(end: Reading, day: DayCount): Reading {
  return fitting(end, day - end.at(0)[1], 1, ({ at }) => at(0)[1] >= day);
}

/** The last place of `start` that does not begin after a day. */
function lastBefore(start: Reading, day: DayCount): Reading {
  return fitting(start, day - start.at(0)[0], -1, ({ at }) => at(0)[0] <= day);
}

// "july 10 - july 8" are two days, not most of a year.
const longestInferred = 330;

/** From the first day of one to the last day of the other, each at the place where it fits; null if they are not in order. */
export function joined(start: Reading, end: Reading): Reading | null {
  const isWeekly = start.every === 7 && end.every > 0;
  const from = start.every > 0 && !isWeekly ? lastBefore(start, end.at(0)[0]) : start;
  const to = end.every > 0 && (isWeekly || start.every === 0) ? firstAfter(end, from.at(0)[0]) : end;
  const [first, last] = [from.at(0)[0], to.at(0)[1]];
  const isInferred = from.every > 0 && to.every > 0;
  if (!isThere([first, last]) || (isInferred && last - first > longestInferred)) return null;
  const every = isInferred ? to.every : 0;
  return recurring((k) => (isInferred ? [from.at(k)[0], to.at(k)[1]] : [first, last]), every, 'range');
}
