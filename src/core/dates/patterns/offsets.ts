import type { DayCount } from '../day-count';
import type { Amount } from '../grammar/parts';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { fixed, mapped, oneDay, weekly, type Reading } from '../reading';
import type { Unit } from '../words/meaning';
import { moveBy, movedBy } from './amount';

type Amounts = readonly Amount[];

/** So long after or before now. */
const fromNow =
  (direction: 1 | -1) =>
  (amounts: Amounts, { now }: Passage) =>
    fixed(moveBy(now, amounts, direction));

/** So long after or before another day. */
const fromDay = (direction: 1 | -1) => (amounts: Amounts, day: Reading) =>
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
    wording("in {amount} '|'s? time?; in {amount} from now|today; {amount} hence|later <!Which>", fromNow(1)),
    wording('{amount} ago|earlier today?', fromNow(-1)),
    wording('{amount} from|after|since {anchor}', fromDay(1)),
    // "a week on tuesday", "a fortnight tomorrow"
    wording('{amount} on {day}; {amount} {day}', (amounts, day) =>
      /^1,(?:week|fortnight)$/.test(String(amounts)) && (day.every === weekly || day.every === 0)
        ? fromDay(1)(amounts, day)
        : null,
    ),
    wording('{amount} before {anchor}; {amount} last|prior to {anchor}', fromDay(-1)),
    wording('day after {day}', (day) => mapped(day, (_, last) => oneDay(last + 1))),
    wording('day before {day}', (day) => mapped(day, (first) => oneDay(first - 1))),
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
