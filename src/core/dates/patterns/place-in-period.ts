import { onOrAfter, startOfWeek, type DayCount } from '../day-count';
import type { Division, Thing } from '../grammar/parts';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { inYears, mapped, oneDay, type Reading, type Span } from '../reading';
import { months, movedBy } from './amount';
import { behind, monthsFrom, precisionOf } from './periods';

function weekdayIn([first, last]: Span, weekday: number, place: number): DayCount {
  return onOrAfter(place > 0 ? first + 7 * (place - 1) : last - 6, weekday);
}

function find([first, last]: Span, [place, kind, count]: Thing, weekStart: number): Span {
  if (typeof kind === 'number') return oneDay(weekdayIn([first, last], kind, place));
  if (kind === 'weekend') {
    const saturday = weekdayIn([first, last], 6, place);
    return [saturday, saturday + 1];
  }
  if (kind === 'week') {
    // A week belongs to the month or year that has its fourth day.
    const start = startOfWeek(place > 0 ? first + 7 * place - 4 : last + 4 - 7 * count, weekStart);
    return [start, start + 7 * count - 1];
  }
  if (kind === 'half') {
    const middle = behind([first, last], 1 / 2);
    return place === 1 ? [first, middle - 1] : [middle, last];
  }
  const isWorkday = Number(kind === 'workday');
  const start =
    place > 0 ? movedBy(first - isWorkday, place - 1 + isWorkday, kind) : movedBy(last + 1, -count, kind);
  return [start, isWorkday ? movedBy(start, count - 1, kind) : movedBy(start, count, kind) - 1];
}

/** Where "the third tuesday" or "the last 2 weeks" of a period lie; null where it has none such. */
export function placed(thing: Thing, period: Reading, { context }: Passage): Reading {
  const [, kind, count] = thing;
  const precision = typeof kind === 'number' ? 'day' : count > 1 ? 'range' : precisionOf(kind);
  return mapped(
    period,
    (first, last) => {
      const [from, to] = find([first, last], thing, context.weekStart);
      return from <= last && to >= first ? [from, to] : oneDay(NaN);
    },
    precision,
  );
}

/** A quarter or a half: of that year, or the one to come. */
export function divisionOf([number, unit]: Division, year: number | null, { now }: Passage): Reading | null {
  const length = months[unit] ?? 0;
  if (number < 1 || number * length > 12) return null;
  return inYears((y) => monthsFrom(y, (number - 1) * length + 1, length), year, now, unit);
}

/** "second week", "the last working day", "third tuesday", "first 10 days"; "Q3", "H2". */
export const places = {
  place: [wording('{ordinal}'), wording('last', -1)],
  thing: [
    wording('{place} {Weekday}; {place} {unit}', (place, kind): Thing => [place, kind, 1]),
    wording('{place} {count} {units}', (place, count, unit): Thing => [place, unit, count]),
  ],
  division: [
    wording('q ~{N}; {ordinal} quarter', (number): Division => [number, 'quarter']),
    wording('h ~{N}', (number): Division => [number, 'half']),
  ],
};
