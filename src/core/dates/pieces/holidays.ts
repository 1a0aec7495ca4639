import { addDays, dayAt, weekdayOnOrAfter } from '../calendar';
import type { Day, Weekday } from '../day';
import { englishHolidays } from '../words/english-holidays';

/** A holiday's name in words, and how to find its day in a year: "11/22>4+1". */
export interface Holiday {
  readonly words: readonly string[];
  readonly rule: string;
}

function byFirstWord(): Map<string, Holiday[]> {
  const holidays = new Map<string, Holiday[]>();
  for (const holiday of englishHolidays) {
    const [rule = '', ...rest] = holiday.split(' ');
    for (const name of rest.join(' ').split('|')) {
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

const rulePattern = /^(?:(\d+)\/(\d+)|easter)(?:>(\d))?([+-]\d+)?$/;

/** The day of a holiday in a year, null outside the calendar. */
export function holidayIn(year: number, rule: string): Day | null {
  const [, month, day, weekday, later] = rulePattern.exec(rule) ?? [];
  const fixed = month === undefined ? easter(year) : dayAt(year, Number(month), Number(day));
  if (fixed === null) return null;
  const found = weekday === undefined ? fixed : weekdayOnOrAfter(fixed, Number(weekday) as Weekday);
  return addDays(found, Number(later ?? 0));
}
