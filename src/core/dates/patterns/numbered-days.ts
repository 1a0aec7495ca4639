import { numberIn, weekdayOf, type DayCount } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { mapped, monthly, oneDay, recurring, type Reading } from '../reading';

/** The day with this number in the month to come that has it. */
function numberedDay(number: number, { now }: Passage): Reading {
  const coming = numberIn(0, number, now) >= now ? 0 : 1;
  return recurring((k) => {
    const day = numberIn(coming + k, number, now);
    // No two months in a row are too short for a number that exists.
    return oneDay(Number.isNaN(day) ? numberIn(coming + k + (k < 0 ? -1 : 1), number, now) : day);
  }, monthly);
}

// "monday the 21st" is looked for in so many months; one that is over must be so many times nearer.
const mostMonths = 14;
const muchNearer = 4;

/** The nearest month, onwards or back, in which that number falls on that weekday. */
function numberedWeekday(weekday: number, number: number, { now }: Passage): Reading {
  const days = Array.from({ length: 2 * mostMonths }, (_, place) =>
    numberIn(place - mostMonths, number, now),
  );
  const fitting = days.filter((day) => weekdayOf(day) === weekday);
  const distance = (day: DayCount) => (day < now ? (now - day) * muchNearer : day - now);
  const nearest = fitting.reduce((best, day) => (distance(day) >= distance(best) ? best : day), NaN);
  return recurring((k) => oneDay(fitting[fitting.indexOf(nearest) + k] ?? NaN), monthly);
}

function numberOf(number: number, month: Reading): Reading | null {
  if (month.precision !== 'month' || month.every !== 0) return null;
  return mapped(month, (first) => oneDay(numberIn(0, number, first)));
}

/** Days known by their number in a month. */
export const numberedDays = {
  day: [
    // "the 14th", "by 7th", "due 31st", "25th" on its own; not "the 2nd option" or "3rd floor"
    wording(
      '{NN} Ending <-3:by|until|due>; {NN} Ending <-3:the|Leads> <Joins> <!of>; {NN} Ending <-3:Mark> <Mark>',
      numberedDay,
    ),
    // "monday the 21st", "Mon 13th", "tuesday 9 at 6"; not "monday 3 people", "monday 3-4" or "monday first thing"
    wording(
      '{-which}? {Weekday} ,.? {plain} <Joins> <!to|->; {-which}? {Weekday} ,.? {NN} Ending; {-which}? {Weekday} ,.? the {nth}',
      numberedWeekday,
    ),
    // "the 14th of next month", "20 of the month", "saturday 26 this month"
    wording(
      '{number} day? of|in? {period}; {number} day? of {current}; Weekday ,? {number} {period}',
      numberOf,
    ),
    // "next month on the 5th"
    wording('{pointed} ,? on? the {nth}', (month, number) => numberOf(number, month)),
  ],
};
