import { weekdayOnOrAfter } from '../calendar';
import type { DaySpan, Precision } from '../date-phrase';
import { readBareUnit } from '../pieces/bare-unit';
import { precisionOf, type Period } from '../pieces/periods';
import { readPlace, type Place } from '../pieces/place';
import { placeInPeriod } from '../pieces/place-in-period';
import type { Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';

function closed({ first, last }: DaySpan): Period | null {
  return first !== null && last !== null ? { first, last } : null;
}

function precision({ thing, count }: Place): Precision {
  if (typeof thing === 'object') return 'day';
  if (count > 1) return 'range';
  return thing === 'moment' || thing === 'business day' ? 'day' : precisionOf(thing);
}

function placed(period: Reading, place: Place, reader: Reader): Reading | null {
  const within = (span: DaySpan | null | undefined) => {
    const whole = span && closed(span);
    return whole ? placeInPeriod(whole, place, reader.context) : null;
  };
  const span = within(period);
  const { nth } = period;
  return span && { ...period, ...span, precision: precision(place), nth: nth && ((k) => within(nth(k))) };
}

/** "second week of july", "last working day of the month", "third Tuesday of September 2014". */
export const nthOfPeriod: Pattern = {
  name: 'nth of a period',
  begins: ['ordinal', 'tens', 'short number', 'which'],
  read(reader, grammar: Grammar) {
    const place = readPlace(reader);
    if (!place || !reader.word('of', 'in')) return null;
    const period = reader.first(grammar.period, (r) => readBareUnit(r, true));
    const found = period && placed(period, place, reader);
    if (!found?.first || found.precision !== 'week') return found;
    const weekday = reader.attempt((r) => (r.word('on') ? (r.take('weekday') ?? null) : null));
    if (weekday === null) return found;
    const day = weekdayOnOrAfter(found.first, weekday);
    return { ...found, first: day, last: day, precision: 'day', nth: null };
  },
};
