import { matchesIn } from '../matches-in';

/** A date in three numbers, its year last: 19/3/2020, 22.01.23. */
const NUMERIC_DATE =
  /(?:^|[^\d/.:-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?:\d{4}|\d{2})(?![\d/.-]*\d)/g;
const MOST_MONTHS = 12;
/** So many dates tell an author's habit. */
const ENOUGH = 200;

/**
 * Whether a note's author writes the day before the month, as far as its dates tell: only one of 19/3/2020 and 3/19/2020
 * is a date. Null where they tell nothing, or as much for one as for the other.
 */
export function dayOrder(text: string): boolean | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { groups } of matchesIn(NUMERIC_DATE, text, ENOUGH)) {
    const first = Number(groups?.['first']);
    const second = Number(groups?.['second']);
    if (first > MOST_MONTHS && second <= MOST_MONTHS) dayFirst++;
    if (second > MOST_MONTHS && first <= MOST_MONTHS) monthFirst++;
  }
  return dayFirst === monthFirst ? null : dayFirst > monthFirst;
}
