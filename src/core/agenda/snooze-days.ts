import { addDays, weekdayOnOrAfter } from '../dates/calendar';
import type { Day } from '../dates/day';

/** A day to snooze until, as a menu offers it. */
export interface SnoozeDay {
  readonly title: string;
  readonly day: Day;
}

/** The usual days to snooze until, as seen from `today`; none twice. */
export function snoozeDays(today: Day): readonly SnoozeDay[] {
  const tomorrow = addDays(today, 1);
  const days = [
    { title: 'Tomorrow', day: tomorrow },
    { title: 'Next Monday', day: weekdayOnOrAfter(tomorrow, 1) },
    { title: 'In a week', day: addDays(today, 7) },
  ];
  return days.filter(({ day }, at) => days.findIndex((other) => other.day === day) === at);
}
