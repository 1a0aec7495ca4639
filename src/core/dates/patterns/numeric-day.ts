import { weekdayOf } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { fixed, isThere, type Reading } from '../reading';
import { dayOfYear } from './calendar-dates';

const sayings = ['24/7', '9/11'];

/** Two numbers as a day and a month; which is which is the context's choice where both could be. */
function inEitherOrder(a: number, b: number, year: number | null, passage: Passage): Reading {
  if (sayings.includes(`${a}/${b}`)) return fixed(NaN);
  const [month, day] = passage.context.dayFirst ? [b, a] : [a, b];
  const chosen = dayOfYear(month, day, year, passage);
  const other = dayOfYear(day, month, year, passage);
  if (!isThere(chosen.at(0))) return other;
  return a === b || !isThere(other.at(0)) ? chosen : { ...chosen, other: other.at(0) };
}

// "1:1 with Sam 7/10", written on 1 July
const nearDays = 14;
const scores = [2, 3, 4, 5, 8, 10];

/** "7/14"; not "3/4", "24/7", and of what may be a score ("7/10") only a day that is near. */
function slashed(a: number, b: number, passage: Passage): Reading | null {
  const found = inEitherOrder(a, b, null, passage);
  const isNear = Math.abs(found.at(0)[0] - passage.now) <= nearDays;
  return a > b || !scores.includes(b) || (isNear && (a === b || b > 4)) ? found : null;
}

const twoNumbers = (a: number, b: number, passage: Passage) => inEitherOrder(a, b, null, passage);

/** Where days come first. */
function dayFirst(a: number, b: number, year: number | null, passage: Passage): Reading | null {
  return passage.context.dayFirst ? inEitherOrder(a, b, year, passage) : null;
}

/** Days in numbers alone: "7/14", "14.07.", "7/14/25", "14-07-2025". */
export const numericDays = {
  date: [
    wording('{NN} ~/ ~{NN} <!of|Units>', slashed),
    // "by 7/10", "7/8-7/10", "7/9, 7/10"
    wording('{NN} ~/ ~{NN} <-4:-|Leads> <!of|Units>; {NN} ~/ ~{NN} <->; {NN} ~/ ~{NN} <-6:/>', twoNumbers),
    wording(
      '{NN} ~/ ~{NN} ~/ ~{anyYear}; {NN} ~- ~{NN} ~- ~{anyYear}; {NN} ~. ~{NN} ~. ~{NNNN}',
      inEitherOrder,
    ),
    // "14.7."; and "4.8.25", which is a version unless days come first
    wording('{NN} ~. ~{NN} ~. ~{yy}?; {NN} ~. ~{NN} {none}? <Joins|N>', dayFirst),
  ],
  day: [
    // "Friday 8-15", "Sun 6/7": which of the two is the month, the weekday tells; "friday 9.30" and "friday 3-5" are hours
    wording(
      '{Weekday} {NN} ~-|. ~{NN} <!Half>; {-which}? {Weekday} ,? {NN} ~/ ~{NN}',
      (weekday, a, b, passage) => {
        const found = inEitherOrder(a, b, null, passage);
        const { other } = found;
        if (weekdayOf(found.at(0)[0]) === weekday) return found;
        return other && weekdayOf(other[0]) === weekday ? fixed(...other) : null;
      },
    ),
  ],
};
