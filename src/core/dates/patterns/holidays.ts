import { dayIn, onOrAfter, type DayCount } from '../day-count';
import { wording } from '../grammar/wording';
import { englishHolidays } from '../words/english-holidays';

/** Easter Sunday of the years 1900 to 2099, after Gauss. */
function easter(year: number): DayCount {
  const a = year % 19;
  const b = (19 * a + 24) % 30;
  const moon = b - Number(b === 29 || (b === 28 && a > 10));
  return dayIn(year, 3, 22) + moon + ((2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7);
}

const rulePattern = /^(?:(\d+)\/(\d+)|easter)(?:>(\d))?([+-]\d+)?$/;

/** The day of a holiday in a year. */
export function holidayIn(year: number, rule: string): DayCount {
  const [, month, day, weekday, later] = rulePattern.exec(rule) ?? [];
  const found = month === undefined ? easter(year) : dayIn(year, Number(month), Number(day));
  return (weekday === undefined ? found : onOrAfter(found, Number(weekday))) + Number(later ?? 0);
}

/** Names of holidays. */
export const holidays = {
  holiday: englishHolidays.map((line) => {
    const [rule = '', ...names] = line.split(' ');
    // "year(s)" is "year", "years", "year's" and "years'"
    const words = names
      .join(' ')
      .replace(/,/g, '; ')
      .replace(/(\w+)\(s\)/g, "$1|$1s '|'s?");
    return wording(words, rule);
  }),
};
