import { dayIn, monthsOf, type DayCount } from '../day-count';
import type { Passage } from '../grammar/passage';
import { same, wording } from '../grammar/wording';
import { inYear, mapped, monthly, yearly, type Reading } from '../reading';
import { joined } from '../refiners/joined';

/** How two ends are joined: by a dash without spaces, with spaces, by a word. */
export type Joint = 'tight' | 'loose' | 'word';

/** The day of this number in the month of a day, or in a month beside it. */
function numbered(number: number, day: DayCount, later: number): DayCount {
  const month = monthsOf(day) + later;
  return dayIn(Math.floor(month / 12), (month % 12) + 1, number);
}

/** The latest day with this number that is not after another. */
function numberedBefore(number: number, last: DayCount): DayCount {
  const day = numbered(number, last, 0);
  return day <= last ? day : numbered(number, last, -1);
}

/** The first day with this number that is not before another. */
export function numberedAfter(number: number, first: DayCount): DayCount {
  const day = numbered(number, first, 0);
  return day >= first ? day : numbered(number, first, 1);
}

/** The month stands at the end: "8-10 july", "13-14.6.", "from the 27th to the 3rd of april". */
function dayToDay(number: number, end: Reading): Reading | null {
  if (end.precision !== 'day' || (end.every > 0 && end.every < yearly)) return null;
  const range = mapped(end, (_, last) => [numberedBefore(number, last), last], 'range');
  const [first, last] = range.at(0);
  return first < last ? range : null;
}

/** The month stands at the start: "july 8-10", "may third through tenth". */
function dayToNumber(start: Reading, number: number, year: number | null): Reading | null {
  if (start.every !== yearly && (start.every !== monthly || start.precision !== 'day')) return null;
  const range = mapped(start, (first) => [first, numberedAfter(number, first)], 'range');
  const [first, last] = range.at(0);
  return first < last ? inYear(range, year) : null;
}

/** A bare number ends a range where nothing is counted: "july 8 - 10 people" is a day. */
function toPlain(start: Reading, joint: Joint, number: number, passage: Passage): Reading | null {
  const { Joins, N } = passage.meaningAt(passage.end);
  const isEnd = joint === 'loose' ? Joins !== undefined : N === undefined;
  return isEnd ? dayToNumber(start, number, null) : null;
}

const joinedBy = (start: Reading, joint: Joint, end: Reading) =>
  joint === 'loose' && start.precision !== end.precision ? null : joined(start, end);

const timed = (start: Reading, _: string, end: Reading) => {
  const [first, last] = start.at(0);
  return first === last ? joined(start, end) : null;
};

/** Two ends, and what holds them together. */
export const ranges = {
  // a dash with spaces parts more often than it joins
  joint: [
    wording('-~', ({ tokens, end }): Joint => (tokens[end]?.touches ? 'tight' : 'loose')),
    wording('to|until by|until?', (): Joint => 'word'),
  ],
  dayJoint: [wording('{joint}', same), wording('/', (): Joint => 'tight')],
  range: [
    wording('from|between? {number} .? {dayJoint} {day}', (number, _, day) => dayToDay(number, day)),
    wording('between {number} and {day}', dayToDay),
    wording('from? {day} {dayJoint} {nth} <!Month|/>', (day, _, number) => dayToNumber(day, number, null)),
    wording('from? {day} {dayJoint} {number} ,? {year}', (day, _, number, year) =>
      dayToNumber(day, number, year),
    ),
    wording('from? {day} {dayJoint} {plain} <!Month> <free>', toPlain),
    wording('between {day} and {number}', (day, number) => dayToNumber(day, number, null)),
    // "mon-wed", "between now and june", "from tomorrow 10am until friday"
    wording('{point} {joint} {point}', joinedBy),
    wording('from|between {anchor} {joint} {anchor}', (start, _, end) => joined(start, end)),
    wording('between {anchor} and {anchor}', joined),
    wording('from? {point} {times} {dayJoint} {point}', (start, time, _, end) => timed(start, time, end)),
  ],
};
