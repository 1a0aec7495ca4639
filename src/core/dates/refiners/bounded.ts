import type { DaySpan } from '../date-phrase';
import { written } from '../day-count';
import type { Reading } from '../reading';

/**
 * The days of a reading, less what "by", "before", "after" or "from" leave open. A named day stays in its own window
 * ("before 24 July" ends on that day); a named period before which or after which something is, does not ("before July"
 * ends on 30 June).
 */
export function bounded({ at, bound, precision, isClosed }: Reading): DaySpan {
  const [first, last] = at(0);
  const beside = precision === 'day' ? 0 : 1;
  switch (bound) {
    case 'by':
      return { first: isClosed ? written(first) : null, last: written(last) };
    case 'before':
      return { first: null, last: written(beside === 0 ? last : first - 1) };
    case 'after':
      return { first: written(beside === 0 ? first : last + 1), last: null };
    case 'from':
      return { first: written(first), last: null };
    default:
      return { first: written(first), last: written(last) };
  }
}
