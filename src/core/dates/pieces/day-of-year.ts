import { addDays, dayAt, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import { fixedDay, oneDay, recurring, type Reading } from '../reading';

// In notes, a day some weeks back is meant far more often than the same day eleven months ahead.
/** How many days back a day without a year is still the one just past, not next year's. */
export const lookBackDays = 45;

const furthestLeapYear = 8;

/** The day with this month and number: of that year, or without a year of the one that fits the day of writing. */
export function dayOfYear(
  month: number,
  day: number,
  year: number | null,
  context: DateContext,
): Reading | null {
  if (year !== null) {
    return fixedDay(dayAt(year, month, day));
  }
  const { writtenOn } = context;
  const earliest = context.direction === 'backward' ? writtenOn : addDays(writtenOn, -lookBackDays);
  const inYear = (y: number) => dayAt(y, month, day);
  let firstYear = yearOf(earliest);
  const lastYear = firstYear + furthestLeapYear;
  while ((inYear(firstYear) ?? '') < earliest) if (++firstYear > lastYear) return null;
  const isLeapDay = month === 2 && day === 29;
  return recurring((k) => oneDay(inYear(firstYear + (isLeapDay ? 4 * k : k))), 'year', 'day');
}
