import type { DateContext, DatePhrase } from '../../dates/date-phrase';
import type { Day } from '../../dates/day';
import { findDates } from '../../dates/find-dates';
import { isDateLine } from '../../note/date-titles';
import type { NoteLine, Section } from '../../note/note';
import type { WrittenOn } from '../../note/written-on';
import { anyWord } from '../any-word';

/** What finding dates depends on besides the day of writing. */
export type DateSettings = Pick<DateContext, 'dayFirst' | 'weekStart'>;

/** What dates depend on when they are read from a day. */
export const readFrom = ({ day }: WrittenOn, { dayFirst, weekStart }: DateSettings): DateContext => ({
  writtenOn: day,
  dayFirst,
  weekStart,
});

/** A date that a line inherits, and what it stands in. */
export interface InheritedDate {
  readonly phrase: DatePhrase;
  readonly from: 'the heading' | 'the line above' | 'the line below';
}

/** A title that sets a day for what stands under it is short. */
const MOST_WORDS = 9;
/** `For Friday`, `Due May 3`, `To dos by EOW`: words before the day that make it a bound. */
const SETS_BEFORE = new RegExp(
  anyWord(
    'for due(?:_date)? by before until deadline this on to-?dos? tasks? goals? plans? now later items? steps?',
  ) + '\\W*(?:(?:is|on|by|the)\\s)*$',
  'i',
);
const CHILD_DUE = /^[*_(]*(?:due(?: date)?|deadline|by|before|until|no later than|eta|when)\b/i;
const LONGEST_CHILD = 48;
/** How many lines right under a task may set its day. */
const CHILDREN = 4;
/** A heading of the first level names the note, not a day to have things done by. */
const TITLE_LEVEL = 1;

/** The day that a heading, or the line that a list stands under, sets for what is under it; null where it sets none. */
export function titleDate(title: string, writtenOn: WrittenOn, dates: DateSettings): DatePhrase | null {
  if (title.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return null;
  const phrase = findDates(title, readFrom(writtenOn, dates))[0];
  if (!phrase || (phrase.last ?? phrase.first ?? '') < writtenOn.day || isOwnDay(phrase, writtenOn))
    return null;
  const before = title
    .slice(0, phrase.index)
    .replace(/[*_#:[\](]/g, '')
    .trim();
  const behind = title
    .slice(phrase.index + phrase.text.length)
    .replace(/[*_#:;.?!\])]/g, '')
    .trim();
  if (/^['’]s\b/.test(behind)) return null;
  const isAlone =
    before === '' && (behind === '' || /^(?:to-?dos?|tasks?|goals?|plans?|actions?|i |we )/i.test(behind));
  const isSet = phrase.bound === 'by' || phrase.bound === 'before' || SETS_BEFORE.test(before);
  return isAlone || (isSet && behind.split(' ').length <= 2) || (behind === '' && !/\d/.test(phrase.text))
    ? phrase
    : null;
}

/** A heading or bullet that says the very day of writing dates what stands under it, and asks nothing. */
function isOwnDay(phrase: DatePhrase, { day }: WrittenOn): boolean {
  return phrase.first === day && (phrase.said.year || phrase.said.month);
}

/** A title's date as it was read from one day. */
interface ReadTitle {
  readonly from: Day;
  readonly phrase: DatePhrase | null;
}

/** The dates that parents and headings set for the lines under them, each read once. */
export class DatesAbove {
  private readonly titles = new Map<NoteLine | Section, ReadTitle>();

  constructor(private readonly dates: DateSettings) {}

  /** The day that the nearest parent or heading above a line sets for it, null where none does. */
  of({ parent, section }: NoteLine, writtenOn: WrittenOn): InheritedDate | null {
    for (let at = parent; at; at = at.parent) {
      const phrase = this.read(at, at.content, writtenOn);
      if (phrase) return { phrase, from: 'the line above' };
    }
    for (let at = section; at && at.level > TITLE_LEVEL; at = at.parent) {
      const phrase = this.read(at, at.title, writtenOn);
      if (phrase) return { phrase, from: 'the heading' };
    }
    return null;
  }

  private read(key: NoteLine | Section, title: string, writtenOn: WrittenOn): DatePhrase | null {
    const known = this.titles.get(key);
    if (known?.from === writtenOn.day) return known.phrase;
    const phrase = titleDate(title, writtenOn, this.dates);
    this.titles.set(key, { from: writtenOn.day, phrase });
    return phrase;
  }
}

/** Text typed on without indentation still belongs to the item above it. */
const goesOnLazily = ({ marker, heading, content }: NoteLine): boolean =>
  marker === null && heading === 0 && content !== '';

/** The day that a bullet such as "due Friday" right under a task sets for it, null where there is none. */
export function dateBelow(
  line: NoteLine,
  lines: readonly NoteLine[],
  writtenOn: WrittenOn,
  dates: DateSettings,
): InheritedDate | null {
  for (let index = line.index + 1; index <= line.index + CHILDREN; index++) {
    const below = lines[index];
    if (!below || (below.parent !== line && !goesOnLazily(below))) return null;
    if (below.content.length > LONGEST_CHILD) continue;
    if (!CHILD_DUE.test(below.content) && !isDateLine(below)) continue;
    const phrase = findDates(below.content, readFrom(writtenOn, dates))[0];
    if (phrase && (phrase.last ?? phrase.first ?? '') >= writtenOn.day)
      return { phrase, from: 'the line below' };
  }
  return null;
}
