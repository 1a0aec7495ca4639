import { addDays as addDaysTo, addMonths as addMonthsTo } from 'date-fns';
import { CivilDate } from './civil-date';
import type { Day, Weekday } from './day';
import { padded } from './day-count';
import { monthNames, weekdayNames } from './words/english';

const earliestYear = 1;
const latestYear = 9999;
const noon = 12;
const dayInMs = 86_400_000;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function written(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
}

function civil(year: number, month: number, day: number): CivilDate {
  const date = new CivilDate(Date.UTC(year, month - 1, day, noon));
  // Date.UTC takes the years 0 to 99 for those of the last century.
  if (year < 100) date.setUTCFullYear(year);
  return date;
}

function parse(day: Day): CivilDate {
  return civil(yearOf(day), monthOf(day), dayOfMonth(day));
}

/** Days outside the years 1 to 9999 are held at the nearest day inside. */
function write(date: Date): Day {
  const year = date.getUTCFullYear();
  if (!(year >= earliestYear)) return written(earliestYear, 1, 1);
  if (year > latestYear) return written(latestYear, 12, 31);
  return written(year, date.getUTCMonth() + 1, date.getUTCDate());
}

/** The civil day that a moment falls on where the user is. */
export function dayOf(date: Date): Day {
  return written(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Local midnight of a day, for what needs a Date. */
export function dateOf(day: Day): Date {
  return new Date(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day's number in its month, 1 to 31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** The day with this year, month (1 to 12) and number, or null where the calendar has none. */
export function dayAt(year: number, month: number, day: number): Day | null {
  if (year < earliestYear || year > latestYear || month < 1 || month > 12 || day < 1) return null;
  return day <= daysInMonth(year, month) ? written(year, month, day) : null;
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The day so many days later; earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return write(addDaysTo(parse(day), days));
}

/** The same day so many months later, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  return write(addMonthsTo(parse(day), months));
}

/** How many days lie from the first day to the second. */
export function daysBetween(from: Day, to: Day): number {
  return (parse(to).getTime() - parse(from).getTime()) / dayInMs;
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  return parse(day).getUTCDay() as Weekday;
}

/** The first such weekday on or after a day. */
export function weekdayOnOrAfter(day: Day, weekday: Weekday): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

function nameIn(names: string, place: number): string {
  const name = names.split(' ')[place] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Friday". */
export function dayName(day: Day): string {
  return nameIn(weekdayNames, weekdayOf(day));
}

/** "July". */
export function monthName(day: Day): string {
  return nameIn(monthNames, monthOf(day) - 1);
}

/** "1 July 2025". */
export function inWords(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;
}
