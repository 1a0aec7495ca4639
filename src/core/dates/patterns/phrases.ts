import type { Bound } from '../date-phrase';
import { same, wording } from '../grammar/wording';
import type { Bounding } from '../grammar/parts';
import { inYear, type Reading } from '../reading';

const bounding =
  (bound: Bound, looksBack = false) =>
  (): Bounding => ({ bound, looksBack });

/** A span that is itself bounded ("within 2 weeks") stays as it is. */
function withBound(reading: Reading, { bound, looksBack }: Bounding): Reading {
  const isClosed = reading.precision === 'range' && bound === 'from';
  return reading.bound || isClosed ? reading : { ...reading, bound, looksBack: looksBack === true };
}

function takesTime({ precision, at }: Reading): boolean {
  const [first, last] = at(0);
  return precision === 'day' || precision === 'range' || first === last;
}

function withTime(reading: Reading, time: string): Reading | null {
  if (!takesTime(reading)) return null;
  return time === '' || reading.time !== undefined ? reading : { ...reading, time };
}

/** Whole phrases: a range, or a day or period with what bounds it and the time beside it. */
export const phrases = {
  whole: [wording('{point} <free>; {range} <free>', same)],
  timed: [
    wording('{whole}', same),
    wording('{whole} {times} <free>', withTime),
    // "Mar 4 09:20 2026"
    wording('{whole} {times} {fullYear}', (reading, time, year) => withTime(inYear(reading, year), time)),
    wording('{timeBefore} {whole}; {timeBefore} {whole} {times} <free>', (time, reading) =>
      reading.precision === 'range' ? null : withTime(reading, time),
    ),
  ],
  before: [
    wording('no|not later than; as late as; on or before; not after; by; until', bounding('by')),
    wording('no|not earlier than; as early as; on or after; not before; as of; from', bounding('from')),
    wording('starting from|on?', bounding('from')),
    wording('since', bounding('from', true)),
    wording('earlier|sooner than; prior to; before', bounding('before')),
    wording('later|greater than; after', bounding('after')),
    wording('around; ~', bounding('around')),
  ],
  after: [
    wording('or|and later; or|and after; and greater; and? onwards; at the earliest', bounding('from')),
    wording('or earlier|before|sooner; at the latest; latest', bounding('by')),
  ],
  phrase: [
    wording('{timed}', same),
    wording('{before} around|on? {timed}; {before} [ [ {timed} ] ]', (bound, reading) =>
      withBound(reading, bound),
    ),
    wording('{before} [*_("? [*_? {timed}', (bound, reading) => withBound(reading, bound)),
    wording('{timed} ,? {after} <closes>', withBound),
  ],
  // after a day: ", 5th", "and the 9th"
  another: [wording(', and? {nth} <joined>; and|or {nth} <joined>', same)],
  // "every monday", "each week", "mondays", "every 4th of the month", "4th of every month", "first monday of each month"
  repetition: [
    wording(
      'every {point}; every {which}? {N}? {count}? {ordinal}? other? {Units|Weekday|Hours|Month}',
      (): true => true,
    ),
    wording('{Weekdays}', (): true => true),
    wording(
      '{number|ordinal} {Weekday|Units}? of every {which}? {Units|Weekday|Hours|Month}',
      (): true => true,
    ),
  ],
};
