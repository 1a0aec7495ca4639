import { addDays, daysBetween, startOfWeek, weekdayOnOrAfter } from '../calendar';
import type { DateContext, Precision } from '../date-phrase';
import type { Weekday } from '../day';
import { oneDay, type Period } from '../reading';
import type { Reader } from '../text/reader';
import type { Unit } from '../words/meaning';
import { readUnit } from './amount';
import { readCount, readOrdinal } from './numbers';
import { movedBy, precisionOf } from './units';

/** Which of its kind in a longer time: "the third tuesday", "last 2 weeks". */
export interface Place {
  /** From 1, or -1 for the last. */
  readonly place: number;
  /** How many of them together. */
  readonly count: number;
  readonly thing: Unit | { readonly weekday: Weekday };
}

/** "second week", "the last working day", "third tuesday", "first 10 days". */
export function readPlace(reader: Reader): Place | null {
  reader.word('the');
  const isLast = reader.peek()?.meaning.which === 'last' && reader.take('which') !== undefined;
  const place = isLast ? -1 : readOrdinal(reader);
  if (place === null) return null;
  const weekday = reader.take('weekday');
  if (weekday !== undefined) return { place, count: 1, thing: { weekday } };
  const count = reader.attempt(readCount) ?? 1;
  const thing = readUnit(reader);
  return thing === null || count === 0 ? null : { place, count, thing };
}

/** What a place is called in a reading. */
export function precisionOfPlace({ thing, count }: Place): Precision {
  if (typeof thing === 'object') return 'day';
  return count > 1 ? 'range' : precisionOf(thing);
}

function weekdayIn({ first, last }: Period, weekday: Weekday, place: number): Period {
  const start = place > 0 ? addDays(first, 7 * (place - 1)) : addDays(last, -6);
  return oneDay(weekdayOnOrAfter(start, weekday));
}

/** A week belongs to the month or year that has its fourth day. */
function weeksIn({ first, last }: Period, { place, count }: Place, { weekStart }: DateContext): Period {
  const edge = place > 0 ? addDays(first, 7 * place - 4) : addDays(last, 4 - 7 * count);
  const start = startOfWeek(edge, weekStart);
  return { first: start, last: addDays(start, 7 * count - 1) };
}

function unitsIn({ first, last }: Period, { place, count }: Place, unit: Unit): Period {
  const isCounted = unit === 'business day';
  const [before, after] = isCounted ? [addDays(first, -1), addDays(last, 1)] : [first, addDays(last, 1)];
  const start =
    place > 0 ? movedBy(before, isCounted ? place : place - 1, unit) : movedBy(after, -count, unit);
  return {
    first: start,
    last: isCounted ? movedBy(start, count - 1, unit) : addDays(movedBy(start, count, unit), -1),
  };
}

const halfYear = 180;

function find(period: Period, place: Place, context: DateContext): Period | null {
  const { first, last } = period;
  const { thing } = place;
  if (typeof thing === 'object') return weekdayIn(period, thing.weekday, place.place);
  if (thing === 'week') return weeksIn(period, place, context);
  if (thing === 'weekend') {
    const saturday = weekdayIn(period, 6, place.place).first;
    return { first: saturday, last: addDays(saturday, 1) };
  }
  const days = daysBetween(first, last) + 1;
  if (thing !== 'half' || days > halfYear) return unitsIn(period, place, thing);
  const middle = addDays(first, Math.floor(days / 2));
  return place.place === 1 ? { first, last: addDays(middle, -1) } : { first: middle, last };
}

/** Where "the third tuesday" or "the last 2 weeks" of a period lie; null where it has none such. */
export function placeInPeriod(period: Period, place: Place, context: DateContext): Period | null {
  const found = find(period, place, context);
  return found && found.first <= period.last && found.last >= period.first ? found : null;
}
