import { addDays, dayName, dayOfMonth, monthName, yearOf } from '../../core/dates/calendar';
import type { DaySpan } from '../../core/dates/date-phrase';
import type { Day } from '../../core/dates/day';

/** How pressing a due date is: past, on the day itself, or still ahead. */
export type DueTone = 'overdue' | 'today' | 'ahead';

/** A due date as the chip says it. */
export interface DueWords {
  readonly words: string;
  readonly tone: DueTone;
}

/** A due date in plain words as seen from `today`: “today”, “Mon 14 Jul”, “was 3 Jul”, “by 31 Jul”; null where no side is known. */
export function dueWords(due: DaySpan, today: Day): DueWords | null {
  const { first, last } = due;
  if (last === null) return first === null ? null : openEnd(first, today);
  if (last < today) return { words: `was ${pastDay(last, today)}`, tone: 'overdue' };
  if (first === last) return { words: comingDay(last, today), tone: last === today ? 'today' : 'ahead' };
  if (first !== null && first > today) return { words: window(first, last, today), tone: 'ahead' };
  return { words: `by ${comingDay(last, today)}`, tone: last === today ? 'today' : 'ahead' };
}

function openEnd(first: Day, today: Day): DueWords {
  if (first < today) return { words: `since ${pastDay(first, today)}`, tone: 'ahead' };
  return { words: `from ${comingDay(first, today)}`, tone: first === today ? 'today' : 'ahead' };
}

function pastDay(day: Day, today: Day): string {
  return day === addDays(today, -1) ? 'yesterday' : dayAndMonth(day, today);
}

/** A day that is not past, as a sentence says it: “tomorrow”, “Mon 23 Mar”. */
export function comingDay(day: Day, today: Day): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  // Beyond two months the weekday only lengthens the chip.
  return day <= addDays(today, 60)
    ? `${short(dayName(day))} ${dayAndMonth(day, today)}`
    : dayAndMonth(day, today);
}

function window(first: Day, last: Day, today: Day): string {
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return isOneMonth
    ? `${dayOfMonth(first)}–${dayAndMonth(last, today)}`
    : `${dayAndMonth(first, today)} – ${dayAndMonth(last, today)}`;
}

function dayAndMonth(day: Day, today: Day): string {
  const year = yearOf(day) === yearOf(today) ? '' : ` ${yearOf(day)}`;
  return `${dayOfMonth(day)} ${short(monthName(day))}${year}`;
}

/** The name of a month or weekday as chips have room for. */
function short(name: string): string {
  return name.slice(0, 3);
}
