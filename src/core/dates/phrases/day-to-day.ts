import { addDays, addMonths, dayAt, dayOfMonth, monthOf, yearOf } from '../calendar';
import type { DaySpan } from '../date-phrase';
import type { Day } from '../day';
import { english } from '../grammar';
import { closesClause, isFollowedByGlue } from '../pieces/company';
import { readDayNumber } from '../pieces/day-number';
import { readYear } from '../pieces/year';
import type { Reading } from '../reading';
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

function ranged(day: Reading, span: (day: Day) => DaySpan | null): Reading | null {
  const found = day.first === null ? null : span(day.first);
  const { nth } = day;
  const again = (k: number) => {
    const first = nth?.(k)?.first;
    return first ? span(first) : null;
  };
  return found && { ...day, ...found, nth: nth && again, precision: 'range', otherReading: null };
}

type Joint = 'dash' | 'to' | 'and';

function readJoint(reader: Reader): Joint | null {
  if (reader.mark('-', '–', '—', '/', '~')) return 'dash';
  if (reader.word('to', 'until')) return 'to';
  return reader.word('and') || reader.mark('&') ? 'and' : null;
}

/** "23 in next month": a bare number whose month follows. */
function readNumberInMonth(reader: Reader): Reading | null {
  const number = readDayNumber(reader);
  if (!number || !reader.word('in', 'of')) return null;
  const month = english.period(reader);
  if (month?.precision !== 'month' || month.first === null) return null;
  const day = addDays(month.first, number.day - 1);
  return { ...month, first: day, last: day, nth: null, every: null, precision: 'day' };
}

/** The month stands at the end: "8-10 july", "3 and 12 of sept", "13-14.6.", "from the 27th to the 3rd of april". */
export function readDayToDay(reader: Reader, isAndJoint: boolean): Reading | null {
  const number = readDayNumber(reader);
  if (!number) return null;
  reader.attempt((r) => (r.mark('.') && !r.isTouching() ? true : null));
  const joint = readJoint(reader);
  if (joint === null) return null;
  reader.word('the');
  const end = reader.first(english.day, readNumberInMonth);
  if (end?.first == null || end.precision !== 'day' || end.every === 'week' || end.every === 'month')
    return null;
  const range = ranged(end, (last) => {
    const first = numberedBefore(number.day, last);
    return first === null || first >= last ? null : { first, last };
  });
  return joint === 'and' && !isAndJoint ? null : range;
}

/** The month stands at the start: "july 8-10", "april ninth through seventeenth", "nov 18-19, 2026". */
export function readDayToNumber(reader: Reader, isAndJoint: boolean): Reading | null {
  const start = reader.first(english.date, english.day);
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
  const range = ranged(start, (first) => {
    const last = numberedAfter(number.day, first);
    return last === null || last <= first ? null : { first, last };
  });
  return range && year !== null ? inYear(range, year) : range;
}

function inYear(range: Reading, year: number): Reading {
  const moved = range.nth?.(year - yearOf(range.first ?? ''));
  return moved
    ? { ...range, ...moved, nth: null, said: { ...range.said, year: true, direction: true } }
    : range;
}
