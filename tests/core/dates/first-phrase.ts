import type { DateContext, DatePhrase } from '../../../src/core/dates/date-phrase';
import { findDates } from '../../../src/core/dates/find-dates';

/** A Tuesday. */
export const tuesday = '2025-07-01';

/** How the tests read: on 1 July 2025, months first, weeks from Monday. */
export const context: DateContext = { writtenOn: tuesday, dayFirst: false, weekStart: 1 };

/** The days of each phrase of a text: "2025-07-04", "2025-07-07..2025-07-13", "..2025-07-31" where a side is open. */
export function daysIn(text: string, more: Partial<DateContext> = {}): string {
  return findDates(text, { ...context, ...more })
    .map(daysOf)
    .join(' ');
}

function daysOf({ first, last }: DatePhrase): string {
  return first === last ? (first ?? '') : `${first ?? ''}..${last ?? ''}`;
}

/** The only phrase of a text. */
export function onlyPhrase(text: string, more: Partial<DateContext> = {}): DatePhrase {
  const phrases = findDates(text, { ...context, ...more });
  const [phrase] = phrases;
  if (!phrase || phrases.length > 1) throw new Error(`${phrases.length} phrases in “${text}”`);
  return phrase;
}
