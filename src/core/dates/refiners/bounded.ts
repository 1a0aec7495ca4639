import { addDays } from '../calendar';
import type { Bound } from '../date-phrase';
import type { Reading } from '../reading';

/**
 * The days that "by", "before", "after" or "from" leave open. A named day stays in its own window ("before 24 July"
 * ends on that day); a named period before which or after which something is, does not ("before July" ends on 30 June).
 */
export function bounded(reading: Reading, bound: Bound): Reading {
  const { first, last } = reading;
  const isDay = reading.precision === 'day';
  switch (bound) {
    case 'by':
      return { ...reading, bound, first: null, last: last ?? first };
    case 'before':
      return { ...reading, bound, first: null, last: isDay || first === null ? last : addDays(first, -1) };
    case 'after':
      return { ...reading, bound, first: isDay || last === null ? first : addDays(last, 1), last: null };
    case 'from':
      return { ...reading, bound, first: first ?? last, last: null };
    case 'on':
    case 'around':
      return { ...reading, bound };
  }
}
