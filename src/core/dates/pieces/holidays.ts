import { addDays, dayAt, daysInMonth, weekdayOnOrAfter } from '../calendar';
import type { Day } from '../day';
import { englishHolidays, type HolidayRule } from '../words/english-holidays';

/** A holiday's name in words, and how to find its day. */
export interface Holiday {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

function byFirstWord(): Map<string, Holiday[]> {
  const holidays = new Map<string, Holiday[]>();
  for (const [names, rule] of englishHolidays) {
    for (const name of names.split('|')) {
      const words = name.split(' ');
      const first = words[0] ?? '';
      holidays.set(first, [...(holidays.get(first) ?? []), { words, rule }]);
    }
  }
  return holidays;
}

/** Holidays by the first word of their name. */
export const holidaysByFirstWord: ReadonlyMap<string, readonly Holiday[]> = byFirstWord();

/** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
function easter(year: number): Day | null {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const h = (19 * a + century - leaps - moon + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - h - (inCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayAt(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The day of a holiday in a year, null outside the calendar. */
export function holidayIn(year: number, rule: HolidayRule): Day | null {
  switch (rule.on) {
    case 'date':
      return dayAt(year, rule.month, rule.day);
    case 'easter': {
      const sunday = easter(year);
      return sunday && addDays(sunday, rule.plus);
    }
    case 'weekday': {
      const from = dayAt(year, rule.month, rule.nth > 0 ? 1 : daysInMonth(year, rule.month) - 6);
      if (from === null) return null;
      const first = weekdayOnOrAfter(from, rule.weekday);
      return addDays(first, 7 * (Math.max(rule.nth, 1) - 1) + (rule.plus ?? 0));
    }
  }
}
