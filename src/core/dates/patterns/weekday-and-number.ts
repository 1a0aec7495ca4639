import { addMonths, dayAt, monthOf, weekdayOf, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Day, Weekday } from '../day';
import { isFollowedByGlue } from '../pieces/company';
import { readDayNumber } from '../pieces/day-number';
import { readWhich } from '../pieces/which';
import { oneDay, recurring, type Reading } from '../reading';
import type { Pattern } from './pattern';

// In any 28 years every day of a month falls on every weekday.
const mostMonths = 14;

function matching(weekday: Weekday, number: number, { writtenOn }: DateContext, step: 1 | -1): Day | null {
  for (let later = 0; later <= mostMonths; later++) {
    const month = addMonths(`${writtenOn.slice(0, 8)}01`, step * later);
    const day = dayAt(yearOf(month), monthOf(month), number);
    const isAhead = day !== null && (step > 0 ? day >= writtenOn : day < writtenOn);
    if (isAhead && weekdayOf(day) === weekday) return day;
  }
  return null;
}

/** The month to come in which that number falls on that weekday. */
function numberedWeekday(weekday: Weekday, number: number, context: DateContext): Reading | null {
  return recurring(
    (k) => (k === 0 || k === -1 ? oneDay(matching(weekday, number, context, k === 0 ? 1 : -1)) : null),
    'month',
    'day',
  );
}

/** "monday the 21st", "Mon 13th", "friday 23 at 4"; not "monday 3 people". */
export const weekdayAndNumber: Pattern = {
  name: 'weekday and number',
  begins: ['weekday', 'which'],
  read(reader) {
    readWhich(reader);
    const weekday = reader.take('weekday');
    if (weekday === undefined) return null;
    reader.mark(',', '.');
    const number = readDayNumber(reader);
    if (!number || (!number.isOrdinal && !isFollowedByGlue(reader))) return null;
    const next = reader.peek();
    const isTimeRange =
      !number.isOrdinal && (next?.text === '-' || next?.text === '–' || next?.meaning.glue === 'to');
    return isTimeRange ? null : numberedWeekday(weekday, number.day, reader.context);
  },
};
