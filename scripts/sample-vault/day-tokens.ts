import { format } from 'date-fns';
import { addDays, dateOf } from '../../src/core/dates/calendar';
import type { Day } from '../../src/core/dates/day';

/** `{{day}}`, `{{day-3}}`, `{{day+13|MMMM do}}`, `{{day+2|EEEE|lower}}`; see docs/README.md. */
const token = /\{\{day(?<offset>[+-]\d+)?(?:\|(?<pattern>[^|{}]+))?(?<lower>\|lower)?\}\}/g;

/** The text with each day token replaced by its day, counted from the day of laying out. */
export function withDays(text: string, today: Day): string {
  return text.replace(token, (...match) => {
    const { offset, pattern, lower } = match.at(-1) as Record<string, string | undefined>;
    const day = addDays(today, Number(offset ?? 0));
    const written = pattern === undefined ? day : format(dateOf(day), pattern);
    return lower === undefined ? written : written.toLowerCase();
  });
}

/** The first day up to the day of laying out that the text names by a token, null where there is none. */
export function pastDayIn(text: string, today: Day): Day | null {
  const offsets = [...text.matchAll(token)].map((match) => Number(match.groups?.['offset'] ?? 0));
  const past = offsets.find((offset) => offset <= 0);
  return past === undefined ? null : addDays(today, past);
}
