import { addDays, yearOf } from '../calendar';
import { holidayIn } from '../pieces/holidays';
import { fixedDay, oneDay, recurring } from '../reading';
import { wording } from './wording';

// Holidays are planned far ahead: only one of the same week is looked back to.
const lookBackDays = 7;

/** "thanksgiving", "easter 2018", "new year's eve". */
export const holiday = wording('{holiday} {trailing-year}?', ([{ rule }, year], { context }) => {
  const dayIn = (inYear: number) => holidayIn(inYear, rule);
  if (year !== null) return fixedDay(dayIn(year));
  const earliest = addDays(context.writtenOn, -lookBackDays);
  const thisYear = yearOf(earliest);
  const first = (dayIn(thisYear) ?? '') >= earliest ? thisYear : thisYear + 1;
  return recurring((k) => oneDay(dayIn(first + k)), 'year', 'day');
});
