import { addDays } from '../calendar';
import { moveBy, type Amount } from '../pieces/amount';
import { movedBy } from '../pieces/units';
import { fixed, fixedDay, mapped, oneDay, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import { wording, type Pattern } from './wording';

/** So long after or before now. */
function fromNow(direction: 1 | -1) {
  return ([amounts]: [readonly Amount[]], { context }: Reader) =>
    fixedDay(moveBy(context.writtenOn, amounts, direction));
}

/** So long after or before another day. */
function fromDay(direction: 1 | -1) {
  return ([amounts, anchor]: [readonly Amount[], Reading]) =>
    mapped(
      anchor,
      ({ first, last }) => oneDay(moveBy(direction > 0 ? last : first, amounts, direction)),
      'day',
    );
}

/** That long, from a day on. */
function lasting([amounts, day]: [readonly Amount[], Reading]) {
  return mapped(day, ({ first }) => ({ first, last: addDays(moveBy(first, amounts, 1), -1) }), 'range');
}

/** Days told by how far away they are. */
export const offsets: readonly Pattern[] = [
  wording("in {amount} '’? possessive? time?", fromNow(1)),
  wording('in {amount} from now|today', fromNow(1)),
  wording('{amount} ago|earlier', fromNow(-1)),
  wording('{amount} hence|later', (captured, reader) =>
    reader.peek()?.meaning.which === undefined ? fromNow(1)(captured, reader) : null,
  ),
  wording('{amount} from|after|since {anchor}', fromDay(1)),
  wording('{amount} before {anchor}', fromDay(-1)),
  wording('{amount} prior to {anchor}', fromDay(-1)),
  wording('day after {day}', ([day]) => mapped(day, ({ last }) => oneDay(addDays(last, 1)), 'day')),
  wording('day before {day}', ([day]) => mapped(day, ({ first }) => oneDay(addDays(first, -1)), 'day')),
];

/** From a number of units to a larger one, ahead of now. */
function between(least: number, most: number, unit: Amount['unit'], { context }: Reader): Reading | null {
  const [first, last] = [least, most].map((count) => movedBy(context.writtenOn, count, unit));
  return first && last && first < last ? fixed({ first, last }, 'range') : null;
}

/** Windows told by how long they are. */
export const stretches: readonly Pattern[] = [
  wording('in|within the? next? {count} -– {count} {units}', ([least, most, unit], r) =>
    between(least, most, unit, r),
  ),
  wording('in|within the? next? {count} to|or {count} {units}', ([least, most, unit], r) =>
    between(least, most, unit, r),
  ),
  wording('within {amount}', ([amounts], { context }) => {
    const first = context.writtenOn;
    const last = moveBy(first, amounts, 1);
    return last > first ? { ...fixed({ first, last }, 'range'), bound: 'by' } : null;
  }),
  wording('{amount} ,? starting from|on? {day}', lasting),
  wording('{amount} ,? from {day}', (captured, { tokens }, start) =>
    tokens[start - 1]?.meaning.glue === 'for' ? lasting(captured) : null,
  ),
];
