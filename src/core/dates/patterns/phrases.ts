import type { Phrase } from '../grammar/parts';
import { wording } from '../grammar/wording';
import { fixed, inYear, type Reading } from '../reading';

function withTime(reading: Reading, time: string): Phrase | null {
  const [first, last] = reading.at(0);
  return first === last || reading.precision === 'range' ? [reading, time] : null;
}

const never: Phrase = [fixed(NaN), ''];

/** Whole phrases: a range, or a day or period with what bounds it and the time beside it. */
export const phrases = {
  whole: [wording('{point} <free>; {range} <free>')],
  timed: [
    wording('{whole}', (reading): Phrase => [reading, '']),
    wording('{whole} {times} <free>', withTime),
    // "Mar 4 09:20 2026"
    wording('{whole} {times} {yyyy}', (reading, time, year) => withTime(inYear(reading, year), time)),
    wording('{timeBefore} {whole}; {timeBefore} {whole} {times} <free>', (time, reading) =>
      withTime(reading, time),
    ),
  ],
  before: [
    wording('no|not later than; on or before; not after; by; until; up to', 'by'),
    wording('no|not earlier than; on or after; not before; as of|from; from', 'from'),
    wording('starting from|on?', 'from'),
    wording('since', 'since'),
    wording('earlier|sooner than; before to?', 'before'),
    wording('later than; after', 'after'),
    wording('on or around; around; ~', 'around'),
  ],
  after: [
    wording('or|and later; or|and after; and? onwards; at the earliest', 'from'),
    wording('or earlier|before|sooner; at the latest; latest', 'by'),
  ],
  phrase: [
    wording('{timed}'),
    wording(
      '{before} around|on? {timed}; {before} [ [ {timed} ] ]; {before} [*_("? [*_? {timed}',
      (bound, [reading, time]): Phrase => [reading, time, bound],
    ),
    wording('{timed} ,? {after} <Mark>', ([reading, time], bound): Phrase => [reading, time, bound]),
    // how often, not when: "every monday", "each week", "mondays", "4th of every month", "first monday of each month"
    wording('every {-point}; every {-which}? {-count}? {-ordinal}? other? Units|Weekday|Hours|Month', never),
    wording('Weekdays; {-number} Weekday|Units? of every {-which}? Units|Weekday|Hours|Month', never),
  ],
  more: [wording(', and?; and|or', true)],
  // after a day: ", 5th", "and the 9th"
  another: [wording('{-more} {nth} <Joins> <!Hours|of>')],
  // where the month is named also "july 7, 8 and 9"
  oneMore: [wording('{another}; {-more} {plain} <Joins> <!Hours|N|of> <free>')],
};
