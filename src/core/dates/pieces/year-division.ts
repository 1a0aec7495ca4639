import { addMonths, yearOf } from '../calendar';
import { fixed, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import { periodAt } from './periods';

/** What a year divides into. */
export type Division = 'quarter' | 'half';

/** Months in each. */
export const divisionMonths: Record<Division, number> = { quarter: 3, half: 6 };

/** A quarter or a half by its number: of that year, or the one to come. */
export function divisionOf(
  reader: Reader,
  unit: Division,
  number: number,
  year: number | null,
): Reading | null {
  const { context } = reader;
  const inYear = (y: number) =>
    periodAt(
      unit,
      addMonths(`${String(y).padStart(4, '0')}-01-01`, divisionMonths[unit] * (number - 1)),
      context,
    );
  if (year !== null) return fixed(inYear(year).first, inYear(year).last, unit);
  const thisYear = yearOf(context.writtenOn);
  const first = inYear(thisYear).last < context.writtenOn ? thisYear + 1 : thisYear;
  return recurring((k) => inYear(first + k), 'year', unit);
}

/** "Q3", "H2": the letter and its number, touching. */
export function readDivisionLetter(reader: Reader): [Division, number] | null {
  const unit = reader.word('quarter letter') ? 'quarter' : reader.word('half letter') ? 'half' : null;
  if (unit === null || !reader.isTouching()) return null;
  const number = reader.number(1, 12 / divisionMonths[unit], 1);
  return number === null ? null : [unit, number];
}
