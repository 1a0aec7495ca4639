import { daysBetween } from '../dates/calendar';
import type { DatePhrase } from '../dates/date-phrase';
import type { Day } from '../dates/day';
import { findDates } from '../dates/find-dates';
import type { NoteLine } from './note';

/** Marks and blanks that may stand before the date of a dated heading. */
const BEFORE_DATE = /^[\s\W_]*(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\W+)?$/iu;
/** A heading of what is still to come dates nothing: "next Hangout, 2 Dec 2015", "Due 2025-07-03". */
const TO_COME = /\b(?:next|upcoming|scheduled|deadline|due|by|before|until|for|since|plan(?:s|ned)?)\b/i;
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
/** What may stand in a line beside its date for it to date what follows: labels, weekdays, times. */
const BESIDE_DATE = new RegExp(
  '^(?:[\\W_\\d]|date|day|entered on|entry|log|notes?|journal|updates?|meeting|minutes|on|the|at|am|pm|' +
    `hours?|hrs?|h|mins?|utc|[ecmp][ds]?t|${WEEKDAY})*$`,
  'i',
);
const LONGEST_DATE_LINE = 60;
const MAY_BEGIN_DATE = new RegExp(
  '^[^\\p{L}\\d<]*(?:\\d|date|day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|' +
    'mon|tue|wed|thu|fri|sat|sun|entered|log|meeting|minutes|notes?|journal|updates?|the\\s\\d)',
  'iu',
);
/** An outline's headlines: `** Choir <2025-05-06 Tue>`, but not its tasks. */
const OUTLINE = /^\*{2,}$/;
const TASK = /^(?:TODO|DONE|NEXT|WAIT|CANCEL)/;
const TIMESTAMP = /[<[]\d{4}-\d{2}-\d{2}/;
const DIGITS = /\d+/g;
/** A day of reading for phrases that say their year themselves; recent, as years of two digits are. */
export const ANY_DAY: Day = '2025-01-01';

/** Whether a phrase is one day and says its year in digits: not "today", whose year comes from the day of reading. */
export function isWholeDay({ precision, bound, first, last, text }: DatePhrase): boolean {
  if (precision !== 'day' || bound !== 'on' || first === null || first !== last) return false;
  const year = first.slice(0, 4);
  return text.includes(year) || (text.match(DIGITS)?.includes(year.slice(2)) ?? false);
}

/** A title that begins with its day ("July 3", "2025-07-03 standup") or says a whole one anywhere ("Standup 2025-07-03"). */
function isItsDay(phrase: DatePhrase, title: string): boolean {
  if (phrase.precision !== 'day' || phrase.bound !== 'on' || phrase.first !== phrase.last) return false;
  if (TO_COME.test(title.slice(0, phrase.index))) return false;
  return isWholeDay(phrase) || (phrase.said.month && BEFORE_DATE.test(title.slice(0, phrase.index)));
}

/**
 * The day that a title gives to what stands under it, null where it gives none. Without a year it means the year that
 * brings it closest to the day `near`; where that is unknown, only titles that say their year count.
 */
export function titleDay(title: string, near: Day | null, dayFirst: boolean): Day | null {
  if (!/\d/.test(title)) return null;
  const days = (['backward', 'forward'] as const).flatMap((direction) => {
    const phrases = findDates(title, { writtenOn: near ?? ANY_DAY, dayFirst, weekStart: 1, direction });
    return phrases.find((one) => isItsDay(one, title) && (near !== null || isWholeDay(one)))?.first ?? [];
  });
  const distance = (day: Day): number => Math.abs(daysBetween(day, near ?? day));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Whether a line is nothing but a date, and so dates what follows it like a heading: "July 3", "- 2025-07-03 Thursday:". */
export function isDateLine({ region, heading, box, table, marker, content }: NoteLine): boolean {
  if (region !== 'text' || heading > 0 || box !== null || table !== null) return false;
  if (content.length > LONGEST_DATE_LINE || !/\d/.test(content)) return false;
  if (marker !== null && OUTLINE.test(marker) && TIMESTAMP.test(content)) return !TASK.test(content);
  if (!MAY_BEGIN_DATE.test(content)) return false;
  const phrase = findDates(content, { writtenOn: ANY_DAY, dayFirst: false, weekStart: 1 })[0];
  if (!phrase?.said.month || phrase.precision !== 'day') return false;
  const beside = content.slice(0, phrase.index) + content.slice(phrase.index + phrase.text.length);
  return BESIDE_DATE.test(beside);
}
