import type { DayCount } from '../day-count';
import type { Amount } from '../grammar/parts';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { fixed, mapped, oneDay, weekly, type Reading } from '../reading';
import type { Unit } from '../words/meaning';
import { moveBy, movedBy } from './amount';

type Amounts = readonly Amount[];

/** So long after or before another day. */
const fromDay = (amounts: Amounts, direction: 1 | -1, day: Reading) =>
  mapped(day, (first, last) => oneDay(moveBy(direction > 0 ? last : first, amounts, direction)));

/** That long, from a day on. */
const lasting = (amounts: Amounts, day: Reading) =>
  mapped(day, (first) => [first, moveBy(first, amounts, 1) - 1], 'range');

/** From a number of units to a larger one, ahead of now. */
const between = (least: number, most: number, unit: Unit, { now }: Passage) =>
  least < most ? fixed(movedBy(now, least, unit), movedBy(now, most, unit), 'range') : null;

/** From today to then, whatever the bound. */
const untilThen = (now: DayCount, last: DayCount): Reading | null =>
  last > now ? { ...fixed(now, last, 'range'), isClosed: true } : null;

/** Days told by how far away they are, and windows by how long they are. */
export const offsets = {
  anchor: [wording('now', ({ now }) => fixed(now)), wording('{point}')],
  offset: [
    wording(
      "in {amount} '|'s? time?; in {amount} from now|today; {amount} hence|later <!Which>",
      (amounts, { now }) => fixed(moveBy(now, amounts, 1)),
    ),
    wording('{amount} ago|earlier today?', (amounts, { now }) => fixed(moveBy(now, amounts, -1))),
    wording('{amount} {Side} to? {anchor}', fromDay),
    wording('{amount} from|since {anchor}', (amounts, day) => fromDay(amounts, 1, day)),
    // "a week on tuesday", "a fortnight tomorrow"
    wording('{amount} on {day}; {amount} {day}', (amounts, day) =>
      /^1,(?:week|fortnight)$/.test(String(amounts)) && (day.every === weekly || day.every === 0)
        ? fromDay(amounts, 1, day)
        : null,
    ),
    wording('day {Side} {day}', (side, day) => fromDay([[1, 'day']], side, day)),
  ],
  day: [wording('{date}')],
  point: [
    wording(
      'in|within the? next? {count} - {count} {units}; in|within the? next? {count} to|or {count} {units}',
      between,
    ),
    wording('in|within a {unit} or two', (unit, passage) => between(1, 2, unit, passage)),
    wording('within the? next|coming? {amount}', (amounts, { now }) =>
      untilThen(now, moveBy(now, amounts, 1)),
    ),
    wording('within {current}', ({ at }, { now }) => untilThen(now, at(0)[1])),
    wording('{amount} ,? starting from|on? {day}; <-1:for> {amount} ,? from {day}', lasting),
    wording('{day}; {offset}; {period}'),
  ],
};
