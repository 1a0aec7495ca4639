import { yearOf } from '../calendar';
import { atPlace, type Reading } from '../reading';
import type { Which } from '../words/meaning';

/** How many units away from the current one. */
export const placeOf: Readonly<Record<Which, number>> = { this: 0, coming: 1, next: 1, last: -1, past: -1 };

/** The one that "this", "next" or "last" points at, of what comes once a year. */
export function whichOf(which: Which, reading: Reading, writtenOn: string): Reading | null {
  const { first, last } = reading;
  if (first === null || last === null || reading.every !== 'year') return null;
  const away = placeOf[which];
  const isCurrent = away > 0 ? first > writtenOn : last < writtenOn;
  const k = away === 0 ? yearOf(writtenOn) - yearOf(first) : isCurrent ? 0 : away;
  return {
    ...atPlace(reading, k),
    nth: null,
    every: null,
    said: { year: false, month: true, direction: true },
  };
}
