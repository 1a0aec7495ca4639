import { addBusinessDays, addDays, addMonths, daysBetween, startOfWeek, weekdayOnOrAfter } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Weekday } from '../day';
import type { Period } from './periods';
import type { Place } from './place';

function weekdayIn({ first, last }: Period, weekday: Weekday, place: number): Period {
  const day =
    place > 0
      ? addDays(weekdayOnOrAfter(first, weekday), 7 * (place - 1))
      : weekdayOnOrAfter(addDays(last, -6), weekday);
  return { first: day, last: day };
}

/** A week belongs to the month or year that has its fourth day. */
function weekIn({ first, last }: Period, { place, count }: Place, { weekStart }: DateContext): Period {
  const firstWeek = startOfWeek(addDays(first, 3), weekStart);
  const lastWeek = startOfWeek(addDays(last, -3), weekStart);
  const start = place > 0 ? addDays(firstWeek, 7 * (place - 1)) : addDays(lastWeek, -7 * (count - 1));
  return { first: start, last: addDays(start, 7 * count - 1) };
}

function daysIn({ first, last }: Period, { place, count }: Place): Period {
  const start = place > 0 ? addDays(first, place - 1) : addDays(last, 1 - count);
  return { first: start, last: addDays(start, count - 1) };
}

function businessDaysIn({ first, last }: Period, { place, count }: Place): Period {
  const [edge, step] = place > 0 ? [addDays(first, -1), 1] : [addDays(last, 1), -1];
  const near = addBusinessDays(edge, place);
  const far = addBusinessDays(near, step * (count - 1));
  return near <= far ? { first: near, last: far } : { first: far, last: near };
}

function monthsIn({ first, last }: Period, { place, count }: Place): Period {
  const start = place > 0 ? addMonths(first, place - 1) : addMonths(addDays(last, 1), -count);
  return { first: start, last: addDays(addMonths(start, count), -1) };
}

function halfOf({ first, last }: Period, { place }: Place): Period {
  const middle = addDays(first, Math.floor((daysBetween(first, last) + 1) / 2));
  return place === 1 ? { first, last: addDays(middle, -1) } : { first: middle, last };
}

/** Where "the third tuesday" or "the last 2 weeks" of a period lie; null where it has none such. */
export function placeInPeriod(period: Period, place: Place, context: DateContext): Period | null {
  const found = find(period, place, context);
  return found && found.first <= period.last && found.last >= period.first ? found : null;
}

function find(period: Period, place: Place, context: DateContext): Period | null {
  const { thing } = place;
  if (typeof thing === 'object') return weekdayIn(period, thing.weekday, place.place);
  switch (thing) {
    case 'day':
      return daysIn(period, place);
    case 'business day':
      return businessDaysIn(period, place);
    case 'week':
      return weekIn(period, place, context);
    case 'weekend': {
      const { first } = weekdayIn(period, 6, place.place);
      return { first, last: addDays(first, 1) };
    }
    case 'month':
      return monthsIn(period, place);
    case 'half':
      return place.place === 1 || place.place === 2 ? halfOf(period, place) : null;
    default:
      return null;
  }
}
