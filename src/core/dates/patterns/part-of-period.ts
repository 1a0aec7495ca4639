import { addDays, daysBetween, startOfWeek } from '../calendar';
import type { DaySpan, Precision } from '../date-phrase';
import { periodAt, precisionOf } from '../pieces/periods';
import { fixed, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Part } from '../words/meaning';
import type { Grammar, Pattern } from './pattern';

/** The end of a week is its Friday to Sunday, that of anything longer its last day. */
export function endOf(period: Reading): DaySpan {
  if (period.first === null || period.last === null) return period;
  const isWeek = period.precision === 'week';
  return { first: isWeek ? addDays(startOfWeek(period.last, 1), 4) : period.last, last: period.last };
}

function partOf(part: Part, period: Reading): DaySpan {
  const { first, last } = period;
  if (first === null || last === null || part === 'end') return endOf(period);
  const length = daysBetween(first, last) + 1;
  const half = Math.floor(length / 2);
  if (part === 'mid') {
    const isMonth = period.precision === 'month';
    const third = isMonth ? 9 : Math.floor(length / 3);
    return { first: addDays(first, third), last: addDays(last, isMonth ? 20 - length : -third) };
  }
  if (part === 'start') return { first, last: first };
  return part === 'late' || part === 'later' || part === 'rest'
    ? { first: addDays(first, half), last }
    : { first, last: addDays(first, half - 1) };
}

function readPeriod(reader: Reader, grammar: Grammar): Reading | null {
  return reader.first(grammar.period, readBareUnit);
}

/** "end of week", "the month": the current one. */
function readBareUnit(reader: Reader): Reading | null {
  reader.word('the');
  const unit = reader.take('unit');
  if (unit === undefined || unit === 'moment' || unit === 'business day') return null;
  const { first, last } = periodAt(unit, reader.context.writtenOn, reader.context);
  return fixed(first, last, precisionOf(unit));
}

function precision({ first, last }: DaySpan): Precision {
  return first === last ? 'day' : 'range';
}

/** "end of month", "mid-July", "early next week", "the beginning of 2026". */
export const partOfPeriod: Pattern = {
  name: 'part of a period',
  read(reader, grammar) {
    reader.word('the');
    const part = reader.take('part');
    if (part === undefined) return null;
    if (!reader.mark('-')) reader.word('of', 'in');
    const period = readPeriod(reader, grammar);
    if (!period) return null;
    const span = partOf(part, period);
    const nth =
      period.nth &&
      ((k: number) => {
        const whole = period.nth?.(k);
        return whole ? partOf(part, { ...period, ...whole }) : null;
      });
    return { ...period, ...span, nth, precision: precision(span) };
  },
};
