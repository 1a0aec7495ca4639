import type { Bounding, Phrase } from '../grammar/parts';
import { wording } from '../grammar/wording';
import { fixed, inYear, type Reading } from '../reading';

const bounding = (bound: Bounding) => (): Bounding => bound;

function withTime(reading: Reading, time: string): Phrase | null {
  const [first, last] = reading.at(0);
  return first === last || reading.precision === 'range' ? [reading, time] : null;
}

const never = (): Phrase => [fixed(NaN), ''];

/** Whole phrases: a range, or a day or period with what bounds it and the time beside it. */
export const phrases = {
  whole: [wording('{point} <free>; {range} <free>')],
  timed: [
    wording('{whole}', (reading): Phrase => [reading, '']),
    wording('{whole} {times} <free>', withTime),
    // "Mar 4 09:20 2026"
    wording('{whole} {times} {yyyy}', (reading, time, year) => withTime(inYear(reading, year), time)),
    wording('{timeBefore} {whole}; {timeBefore} {whole} {times} <free>', (time, reading) =>
      reading.precision === 'range' ? null : withTime(reading, time),
    ),
  ],
  before: [
    wording('no|not later than; as late as; on or before; not after; by; until; up to', bounding('by')),
    wording('no|not earlier than; as early as; on or after; not before; as of|from; from', bounding('from')),
    wording('starting from|on?', bounding('from')),
    wording('since', bounding('since')),
    wording('earlier|sooner than; prior to; before', bounding('before')),
    wording('later|greater than; after', bounding('after')),
    wording('on or around; around; ~', bounding('around')),
  ],
  after: [
    wording('or|and later; or|and after; and greater; and? onwards; at the earliest', bounding('from')),
    wording('or earlier|before|sooner; at the latest; latest', bounding('by')),
  ],
  phrase: [
    wording('{timed}'),
    wording(
      '{before} around|on? {timed}; {before} [ [ {timed} ] ]; {before} [*_("? [*_? {timed}',
      (bound, [reading, time]): Phrase => [reading, time, bound],
    ),
    wording('{timed} ,? {after} <Mark>', ([reading, time], bound): Phrase => [reading, time, bound]),
    // how often, not when: "every monday", "each week", "mondays", "4th of every month", "first monday of each month"
    wording(
      'every {point}; every {-which}? N? {-count}? {-ordinal}? other? Units|Weekday|Hours|Month',
      never,
    ),
    wording('{Weekdays}; {number} Weekday|Units? of every {-which}? Units|Weekday|Hours|Month', never),
  ],
  // after a day: ", 5th", "and the 9th"
  // where the month is named also "july 7, 8 and 9"
  oneMore: [
    wording(
      '{another}; , and? {plain} <Joins> <!Hours|N|of> <free>; and|or {plain} <Joins> <!Hours|N|of> <free>',
    ),
  ],
  another: [wording(', and? {nth} <Joins> <!Hours|of>; and|or {nth} <Joins> <!Hours|of>')],
};
