import { daysBetween } from '../dates/calendar';
import type { DatePhrase } from '../dates/date-phrase';
import type { Day } from '../dates/day';
import { findDates } from '../dates/find-dates';
import type { Section } from './note';

/** Marks and blanks that may stand before the date of a dated heading. */
const BEFORE_DATE = /^[\s\W_]*$/;

/** A heading that begins with its day ("July 3", "2025-07-03 standup") or says a whole one anywhere ("Standup 2025-07-03"). */
function datesItsSection(phrase: DatePhrase, title: string): boolean {
  if (phrase.precision !== 'day' || phrase.bound !== 'on' || phrase.first !== phrase.last) return false;
  return phrase.said.year || (phrase.said.month && BEFORE_DATE.test(title.slice(0, phrase.index)));
}

/**
 * The day that the nearest dated heading gives to the lines under it, null where none of the headings is dated.
 * A heading without a year means the year that brings it closest to the note's own day.
 */
export function sectionDay(section: Section | null, noteDay: Day | null, dayFirst: boolean): Day | null {
  for (let at = section; at; at = at.parent) {
    const day = headingDay(at.title, noteDay, dayFirst);
    if (day !== null) return day;
  }
  return null;
}

function headingDay(title: string, noteDay: Day | null, dayFirst: boolean): Day | null {
  const writtenOn = noteDay ?? '2000-01-01';
  const days = (['backward', 'forward'] as const).flatMap((direction) => {
    const phrases = findDates(title, { writtenOn, dayFirst, weekStart: 1, direction });
    const phrase = phrases.find((one) => datesItsSection(one, title) && (noteDay !== null || one.said.year));
    return phrase?.first ?? [];
  });
  return (
    days.sort((a, b) => Math.abs(daysBetween(a, writtenOn)) - Math.abs(daysBetween(b, writtenOn)))[0] ?? null
  );
}
