import type { Bound, DaySpan, Precision } from '../date-phrase';
import { written } from '../day-count';
import type { Span } from '../reading';

/**
 * The days of a reading, less what "by", "before", "after" or "from" leave open. A named day stays in its own window
 * ("before 24 July" ends on that day); a named period before which or after which something is, does not ("before July"
 * ends on 30 June).
 */
export function bounded([first, last]: Span, bound: Bound, precision: Precision): DaySpan {
  const beside = precision === 'day' ? 0 : 1;
  const isOpen = bound === 'by' || bound === 'before';
  return {
    first: isOpen ? null : written(bound === 'after' && beside ? last + 1 : first),
    last:
      bound === 'after' || bound === 'from' ? null : written(bound === 'before' && beside ? first - 1 : last),
  };
}
