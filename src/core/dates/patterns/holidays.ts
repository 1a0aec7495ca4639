import { dayIn, onOrAfter, type DayCount } from '../day-count';
import { wording } from '../grammar/wording';
import { englishHolidays } from '../words/english-holidays';

/** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
function easter(year: number): DayCount {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const h = (19 * a + century - leaps - moon + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - h - (inCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  // Counted from 22 March.
  return dayIn(year, 3, 22) + h + l - 7 * m;
}

const rulePattern = /^(?:(\d+)\/(\d+)|easter)(?:>(\d))?([+-]\d+)?$/;

/** The day of a holiday in a year. */
export function holidayIn(year: number, rule: string): DayCount {
  const [, month, day, weekday, later] = rulePattern.exec(rule) ?? [];
  const found = month === undefined ? easter(year) : dayIn(year, Number(month), Number(day));
  return (weekday === undefined ? found : onOrAfter(found, Number(weekday))) + Number(later ?? 0);
}

const plural = /\(?s\)?(?= |$)/;

/** "year's", "years'", "year s": names are in the table without apostrophes. */
function spellings(names: string): string {
  return names
    .split('|')
    .flatMap((name) => [name.replace('(s)', ''), name.replace(plural, "s '?"), name.replace(plural, " 's")])
    .join('; ');
}

/** Names of holidays. */
export const holidays = {
  holiday: englishHolidays.map((line) => {
    const [rule = '', ...names] = line.split(' ');
    return wording(spellings(names.join(' ')), () => rule);
  }),
};
