import type { Day } from '../../src/core/dates/day';
import { findDates } from '../../src/core/dates/find-dates';
import { defaultSettings } from '../../src/core/settings/settings';

/** A date phrase as `npm run dates` prints it; null where that side is open. */
export interface PrintedDate {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly text: string;
  readonly index: number;
}

/** The dates in a sentence given as JSON `{"text", "writtenOn", "dayFirst"}`. Throws where it is not one. */
export function datesOf(json: string): PrintedDate[] {
  const { text, writtenOn, dayFirst } = sentence(JSON.parse(json));
  const phrases = findDates(text, { writtenOn, dayFirst, weekStart: defaultSettings.weekStart });
  return phrases.map(({ first, last, text: words, index }) => ({
    start: first,
    end: last,
    text: words,
    index,
  }));
}

function sentence(value: unknown): { text: string; writtenOn: Day; dayFirst: boolean } {
  const fields: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { text, writtenOn, dayFirst } = fields;
  if (typeof text !== 'string') throw new Error('“text” is missing');
  if (typeof writtenOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(writtenOn)) {
    throw new Error('“writtenOn” is not a day like 2025-07-14');
  }
  return { text, writtenOn, dayFirst: dayFirst === true };
}
