import { addDays, addMonths, dayOfMonth, daysBetween, monthOf, startOfWeek, yearOf } from '../calendar';
import type { Precision } from '../date-phrase';
import type { Day } from '../day';
import type { Period } from '../reading';
import type { Reader } from '../text/reader';
import type { Part } from '../words/meaning';

/** The end of a week is its Friday to Sunday, that of anything longer its last day. */
function endOf({ last }: Period, precision: Precision): Period {
  return precision === 'week' ? { first: addDays(startOfWeek(last, 1), 4), last } : { first: last, last };
}

/** The middle of a month is its 10th to 20th, that of anything else its middle third. */
function middleOf({ first, last }: Period, precision: Precision): Period {
  if (precision === 'month') return { first: addDays(first, 9), last: addDays(first, 19) };
  const months = monthsOf({ first, last });
  const isThirds = months > 0 && months % 3 === 0;
  if (isThirds)
    return { first: addMonths(first, months / 3), last: addDays(addMonths(first, (months / 3) * 2), -1) };
  const third = Math.floor((daysBetween(first, last) + 1) / 3);
  return { first: addDays(first, third), last: addDays(last, -third) };
}

/** How many whole months a period has, 0 if it is not made of such. */
function monthsOf({ first, last }: Period): number {
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  return dayOfMonth(first) === 1 && addMonths(first, months) === addDays(last, 1) ? months : 0;
}

/** The first day of the second half. */
function middleDay(period: Period): Day {
  const months = monthsOf(period);
  if (months > 0 && months % 2 === 0) return addMonths(period.first, months / 2);
  return addDays(period.first, Math.floor((daysBetween(period.first, period.last) + 1) / 2));
}

/** "early" is the first half, "late" the second; "later" begins no sooner than today. */
function halfOf(part: Part, { first, last }: Period, writtenOn: Day): Period {
  const isWithin = writtenOn >= first && writtenOn <= last;
  const middle = middleDay({ first, last });
  switch (part) {
    case 'late':
      return { first: middle, last };
    case 'later':
      return { first: isWithin && writtenOn > middle ? writtenOn : middle, last };
    case 'rest':
      return { first: isWithin ? writtenOn : first, last };
    case 'earlier': {
      const yesterday = addDays(writtenOn, -1);
      const end = addDays(middle, -1);
      return { first, last: isWithin && yesterday < end && yesterday >= first ? yesterday : end };
    }
    default:
      return { first, last: addDays(middle, -1) };
  }
}

/** The days that "early", "mid", "end of" … leave of a period. */
export function partOf(part: Part, period: Period, precision: Precision, writtenOn: Day): Period {
  if (part === 'end') return endOf(period, precision);
  if (part === 'start') return { first: period.first, last: period.first };
  return part === 'mid' ? middleOf(period, precision) : halfOf(part, period, writtenOn);
}

/** "end of", "mid-", "the beginning of", "early in", "rest of the". */
export function readPart(reader: Reader): Part | null {
  reader.word('the');
  const part = reader.take('part');
  if (part === undefined) return null;
  if (part === 'start' || part === 'rest') return reader.word('of') ? part : null;
  if (!reader.mark('-')) reader.word('of', 'in', 'on');
  else if (reader.word('of')) reader.mark('-');
  return part;
}
