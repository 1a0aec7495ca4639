import { numberIn, type DayCount } from '../day-count';
import { wording } from '../grammar/wording';
import { inYear, mapped, monthly, yearly, type Reading } from '../reading';
import { joined } from '../refiners/joined';

/** The nearest day with this number that is not before another (1), or not after it (-1). */
export function numbered(number: number, day: DayCount, direction: 1 | -1): DayCount {
  const found = numberIn(0, number, day);
  return (found - day) * direction >= 0 ? found : numberIn(direction, number, day);
}

/** The month stands at the end: "8-10 july", "13-14.6.", "from the 27th to the 3rd of april". */
function dayToDay(number: number, end: Reading): Reading | null {
  if (end.precision !== 'day' || (end.every > 0 && end.every < yearly)) return null;
  const range = mapped(end, (_, last) => [numbered(number, last, -1), last], 'range');
  const [first, last] = range.at(0);
  return first < last ? range : null;
}

/** The month stands at the start: "july 8-10", "may third through tenth". */
function dayToNumber(start: Reading, number: number): Reading | null {
  if (start.every !== yearly && (start.every !== monthly || start.precision !== 'day')) return null;
  const range = mapped(start, (first) => [first, numbered(number, first, 1)], 'range');
  const [first, last] = range.at(0);
  return first < last ? range : null;
}

/** Two ends, and what holds them together. */
export const ranges = {
  range: [
    wording('from|between? {number} .? to|until|-|~|/ {day}; between {number} and {day}', dayToDay),
    wording('from? {day} to|until|-|~|/ {nth} <!Month|/>; between {day} and {number}', dayToNumber),
    // a bare number ends a range where nothing is counted: "july 8 - 10 people" is a day
    wording(
      'from? {day} to|until {plain} <!N|Month> <free>; from? {day} -|~|/ ~{plain} <!N|Month> <free>; from? {day} - {plain} <Joins> <!Month> <free>',
      dayToNumber,
    ),
    wording('from? {day} to|until|-|~|/ {number} ,? {year}', (day, number, year) => {
      const range = dayToNumber(day, number);
      return range && inYear(range, year);
    }),
    // "mon-wed", "between now and june", "from tomorrow 10am until friday"
    wording(
      'from|between? {anchor} to|until by|until? {anchor}; from|between? {anchor} -|~ ~{anchor}; from|between {anchor} - {anchor}; between {anchor} and {anchor}; from? {point} {-times} to|until|-|~ {point}',
      joined,
    ),
    // a dash with spaces parts more often than it joins
    wording('{point} - {point}', (start, end) =>
      start.precision === end.precision ? joined(start, end) : null,
    ),
  ],
};
