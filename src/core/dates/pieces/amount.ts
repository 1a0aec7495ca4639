import type { Day } from '../day';
import type { Reader } from '../text/reader';
import type { Unit } from '../words/meaning';
import { readCount } from './numbers';
import { movedBy } from './units';

/** A length of time: "3 weeks". */
export interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

const hoursInDay = 24;

/** The unit in "3 business days" or "weeks". */
export function readUnit(reader: Reader): Unit | null {
  const isBusiness = reader.word('business');
  if (!isBusiness) reader.word('calendar');
  const unit = reader.take('unit') ?? null;
  if (!isBusiness) return unit;
  if (unit === 'week') return 'work week';
  return unit === 'day' ? 'business day' : null;
}

function readOneAmount(reader: Reader): Amount | null {
  if (reader.word('half'))
    return reader.take('some') && reader.take('unit') === 'year' ? { count: 6, unit: 'month' } : null;
  const count = readCount(reader);
  const unit = count === null ? null : readUnit(reader);
  if (count === null || unit === null) return null;
  const isDays = reader.previous?.meaning.hours === true && count >= hoursInDay;
  return isDays ? { count: Math.floor(count / hoursInDay), unit: 'day' } : { count, unit };
}

/** "3 weeks", "a couple of days", "two weeks and 2 days", "1 year 2 months". */
export function readAmount(reader: Reader): Amount[] | null {
  const amounts: Amount[] = [];
  for (;;) {
    const next = reader.attempt((r) => {
      if (amounts.length > 0 && !r.mark(',')) r.word('and');
      return readOneAmount(r);
    });
    if (!next || amounts.some(({ unit }) => unit === next.unit)) break;
    amounts.push(next);
  }
  return amounts.length > 0 ? amounts : null;
}

/** The day that lies so long after another, or so long before it. */
export function moveBy(day: Day, amounts: readonly Amount[], direction: 1 | -1): Day {
  return amounts.reduce((moved, { count, unit }) => movedBy(moved, count * direction, unit), day);
}
