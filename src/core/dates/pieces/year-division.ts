import { yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import { fixed, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import { monthPeriod } from './units';

/** A quarter or a half by its number. */
export interface Division {
  readonly unit: 'quarter' | 'half';
  readonly number: number;
}

const months: Record<Division['unit'], number> = { quarter: 3, half: 6 };

/** A quarter or a half: of that year, or the one to come. */
export function divisionOf(
  { unit, number }: Division,
  year: number | null,
  context: DateContext,
): Reading | null {
  const last = number * months[unit];
  if (last > 12) return null;
  const inYear = (y: number) => ({
    first: monthPeriod(y, last - months[unit] + 1).first,
    last: monthPeriod(y, last).last,
  });
  if (year !== null) return fixed(inYear(year), unit);
  const thisYear = yearOf(context.writtenOn);
  const coming = inYear(thisYear).last < context.writtenOn ? thisYear + 1 : thisYear;
  return recurring((k) => inYear(coming + k), 'year', unit);
}

/** "Q3", "H2": the letter and its number, touching. */
export function readDivision(reader: Reader): Division | null {
  const unit = reader.word('q') ? 'quarter' : 'half';
  if ((unit === 'half' && !reader.word('h')) || !reader.isTouching()) return null;
  const number = reader.number(1, 4, 1);
  return number === null ? null : { unit, number };
}
