import { addMonths, dayAt, dayOfMonth, monthOf, yearOf } from '../calendar';
import type { Day } from '../day';
import { closesClause, isFollowedByGlue } from '../pieces/company';
import { readDayNumber } from '../pieces/day-number';
import { readYear } from '../pieces/year';
import { inYear, mapped, type Reading } from '../reading';
import { endsFreely } from '../text/edges';
import type { Reader } from '../text/reader';

/** The latest day with this number that is not after another. */
function numberedBefore(number: number, last: Day): Day | null {
  const month = number > dayOfMonth(last) ? addMonths(`${last.slice(0, 8)}01`, -1) : last;
  return dayAt(yearOf(month), monthOf(month), number);
}

/** The first day with this number that is not before another. */
function numberedAfter(number: number, first: Day): Day | null {
  const month = number < dayOfMonth(first) ? addMonths(`${first.slice(0, 8)}01`, 1) : first;
  return dayAt(yearOf(month), monthOf(month), number);
}

type Joint = 'dash' | 'to' | 'and';

function readJoint(reader: Reader): Joint | null {
  if (reader.mark('-', '–', '—', '/', '~')) return 'dash';
  if (reader.word('to', 'until')) return 'to';
  return reader.word('and') || reader.mark('&') ? 'and' : null;
}

/** The month stands at the end: "8-10 july", "4 and 9 of may", "13-14.6.", "from the 27th to the 3rd of april". */
export function readDayToDay(reader: Reader, isAndJoint: boolean): Reading | null {
  const number = readDayNumber(reader);
  if (!number) return null;
  reader.attempt((r) => (r.mark('.') && !r.isTouching() ? true : null));
  const joint = readJoint(reader);
  if (joint === null) return null;
  reader.word('the');
  const end = reader.attempt(reader.lists.day);
  if (end?.first == null || end.precision !== 'day' || end.every === 'week' || end.every === 'month')
    return null;
  const range = mapped(
    end,
    ({ last }) => {
      const first = numberedBefore(number.day, last);
      return first === null || first >= last ? null : { first, last };
    },
    'range',
  );
  return joint === 'and' && !isAndJoint ? null : range;
}

/** The month stands at the start: "july 8-10", "may third through tenth", "nov 18-19, 2026". */
export function readDayToNumber(reader: Reader, isAndJoint: boolean): Reading | null {
  const start = reader.first(reader.lists.date, reader.lists.day);
  const isNumbered = start?.every === 'year' || (start?.every === 'month' && start.precision === 'day');
  if (start?.first == null || !isNumbered) return null;
  const joint = readJoint(reader);
  const isTight = reader.isTouching();
  const number = joint === null ? null : readDayNumber(reader);
  if (!number || (joint === 'and' && !isAndJoint)) return null;
  const year = reader.attempt((r) => {
    r.mark(',');
    return readYear(r);
  });
  const next = reader.peek();
  const isEnd = joint === 'dash' && !isTight ? isFollowedByGlue(reader) : next?.kind !== 'number';
  if (!endsFreely(reader.tokens, reader.position)) return null;
  if (next?.meaning.month !== undefined || (!number.isOrdinal && !isEnd && !closesClause(next))) return null;
  const range = mapped(
    start,
    ({ first }) => {
      const last = numberedAfter(number.day, first);
      return last === null || last <= first ? null : { first, last };
    },
    'range',
  );
  return range && inYear(range, year);
}
