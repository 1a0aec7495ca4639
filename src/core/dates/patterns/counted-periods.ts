import { addBusinessDays, addDays } from '../calendar';
import type { DateContext } from '../date-phrase';
import { moveBy, readUnit, type Amount } from '../pieces/amount';
import { readCount } from '../pieces/numbers';
import { periodAt } from '../pieces/periods';
import { readWhich } from '../pieces/which';
import { fixed, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Unit, Which } from '../words/meaning';
import type { Pattern } from './pattern';

const wholeUnits: ReadonlySet<Unit> = new Set<Unit>(['quarter', 'half', 'decade', 'century']);

/** The next two weeks begin tomorrow, the last two ended yesterday; quarters and decades are whole ones. */
function periodsFrom(amount: Amount, isAhead: boolean, context: DateContext): Reading {
  const { writtenOn } = context;
  const { count, unit } = amount;
  if (unit !== 'moment' && unit !== 'business day' && wholeUnits.has(unit)) {
    const [from, to] = isAhead ? [1, count] : [-count, -1];
    return fixed(
      periodAt(unit, writtenOn, context, from).first,
      periodAt(unit, writtenOn, context, to).last,
      'range',
    );
  }
  const far = moveBy(writtenOn, [amount], isAhead ? 1 : -1);
  const near =
    unit === 'business day'
      ? addBusinessDays(writtenOn, isAhead ? 1 : -1)
      : addDays(writtenOn, isAhead ? 1 : -1);
  return isAhead ? fixed(near, far, 'range') : fixed(far, near, 'range');
}

function isAhead(which: Which): boolean | null {
  return which === 'this' ? null : which !== 'last' && which !== 'past';
}

function readWhichCount(reader: Reader): [Which, number] | null {
  return reader.first(
    (r) => {
      const which = readWhich(r);
      const count = which === null ? null : readCount(r);
      return which === null || count === null ? null : [which, count];
    },
    (r) => {
      r.word('the');
      const count = readCount(r);
      const which = count === null ? undefined : r.take('which');
      return which === undefined || count === null ? null : [which, count];
    },
  );
}

/** "next 3 days", "the last two quarters", "the 5 upcoming years", "within the next 10 months". */
export const countedPeriods: Pattern = {
  name: 'counted periods',
  begins: ['which', 'count', 'some', 'tens', 'short number', 'glue'],
  read(reader) {
    const fromToday = reader.word('within');
    const found = readWhichCount(reader);
    if (!found) return null;
    const [which, count] = found;
    const ahead = isAhead(which);
    const unit = readUnit(reader);
    if (ahead === null || unit === null || unit === 'moment' || count === 0) return null;
    const reading = periodsFrom({ count, unit }, ahead, reader.context);
    const isPlural = reader.previous?.text.endsWith('s') ?? false;
    if (count > 1 && !isPlural) return null;
    return fromToday && ahead ? { ...reading, first: reader.context.writtenOn } : reading;
  },
};
