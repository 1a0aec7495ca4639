import type { Day, Weekday } from './day';

/**
 * A day as a number: how many days it lies after 1 January 1970. No time zone moves it and arithmetic on it is plain; it
 * is NaN for a day that the calendar does not have, and so is what follows from one.
 */
export type DayCount = number;

const earliest = -719_162;
const latest = 2_932_896;
const dayInMs = 86_400_000;

/** What is left of some days without the whole weeks. */
function daysOver(days: number): Weekday {
  return (((days % 7) + 7) % 7) as Weekday;
}

/** The first day of a month, which is told as years times 12 plus months from 0. */
export function monthStart(months: number): DayCount {
  // Told from a year that Date.UTC does not take for one of the last century.
  return Date.UTC(2000, months - 24_000) / dayInMs;
}

/** The day of a month, told so, with this number; NaN where there is none. */
function dayOf(months: number, number: number): DayCount {
  const day = monthStart(months) + number - 1;
  return number > 0 && day < monthStart(months + 1) ? day : NaN;
}

/** The day of this year, month (1 to 12) and number; NaN where there is none. */
export function dayIn(year: number, month: number, number: number): DayCount {
  return month > 0 && month < 13 ? dayOf(year * 12 + month - 1, number) : NaN;
}

/** The day that is written so. */
export function countOf(day: Day): DayCount {
  return Date.parse(day) / dayInMs;
}

/** The month of a day, as `monthStart` takes it. */
export function monthsOf(day: DayCount): number {
  const months = Math.floor((day + 719_528) / 30.436_875);
  return day < monthStart(months) ? months - 1 : day < monthStart(months + 1) ? months : months + 1;
}

/** A number with zeros before it. */
export function padded(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

/** How a day is written, held inside the years 1 to 9999. */
export function written(day: DayCount): Day {
  const held = Math.min(Math.max(day, earliest), latest);
  const months = monthsOf(held);
  return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1)}-${padded(held - monthStart(months) + 1)}`;
}

/** The year of a day. */
export function yearOf(day: DayCount): number {
  return Math.floor(monthsOf(day) / 12);
}

/** The same number so many months later, or that month's last day where it is shorter. */
export function monthsLater(day: DayCount, months: number): DayCount {
  const from = monthsOf(day);
  const start = monthStart(from + months);
  return Math.min(start + day - monthStart(from), monthStart(from + months + 1) - 1);
}

/** The day with this number, so many months from the month of a day; NaN in months too short for it. */
export function numberIn(months: number, number: number, day: DayCount): DayCount {
  return dayOf(monthsOf(day) + months, number);
}

/** The first such weekday on or after a day. */
export function onOrAfter(day: DayCount, weekday: number): DayCount {
  // 1 January 1970 was a Thursday.
  return day + daysOver(weekday - 4 - day);
}

/** The day of the week. */
export function weekdayOf(day: DayCount): Weekday {
  return daysOver(day + 4);
}

/** The first day of the week that holds a day. */
export function startOfWeek(day: DayCount, weekStart: number): DayCount {
  return onOrAfter(day - 6, weekStart);
}

/** The day so many working days (Monday to Friday) later; earlier if negative. */
export function workdaysLater(day: DayCount, count: number): DayCount {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let found = day;
  while (left > 0) {
    found += step;
    if (weekdayOf(found) % 6 !== 0) left--;
  }
  return found;
}
