import type { DateContext, DatePhrase } from '../../dates/date-phrase';
import { findDates } from '../../dates/find-dates';
import { isDateLine } from '../../note/date-titles';
import type { NoteLine, Section } from '../../note/note';
import type { WrittenOn } from '../../note/written-on';
import { anyWord } from '../any-word';

/** What finding dates depends on besides the day of writing. */
export type DateSettings = Omit<DateContext, 'writtenOn'>;

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
  const phrase = findDates(title, { ...dates, writtenOn: writtenOn.day })[0];
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

function sectionDate(
  section: Section | null,
  writtenOn: WrittenOn,
  dates: DateSettings,
): InheritedDate | null {
  for (let at = section; at && at.level > TITLE_LEVEL; at = at.parent) {
    const phrase = titleDate(at.title, writtenOn, dates);
    if (phrase) return { phrase, from: 'the heading' };
  }
  return null;
}

/** The day that the nearest parent or heading above a line sets for it, null where none does. */
export function dateAbove(line: NoteLine, writtenOn: WrittenOn, dates: DateSettings): InheritedDate | null {
  for (let at = line.parent; at; at = at.parent) {
    const phrase = titleDate(at.content, writtenOn, dates);
    if (phrase) return { phrase, from: 'the line above' };
  }
  return sectionDate(line.section, writtenOn, dates);
}

/** The day that a bullet such as "due Friday" right under a task sets for it, null where there is none. */
export function dateBelow(
  line: NoteLine,
  lines: readonly NoteLine[],
  writtenOn: WrittenOn,
  dates: DateSettings,
): InheritedDate | null {
  for (let index = line.index + 1; index <= line.index + CHILDREN; index++) {
    const below = lines[index];
    if (below?.parent !== line) return null;
    if (below.content.length > LONGEST_CHILD) continue;
    if (!CHILD_DUE.test(below.content) && !isDateLine(below)) continue;
    const phrase = findDates(below.content, { ...dates, writtenOn: writtenOn.day })[0];
    if (phrase && (phrase.last ?? phrase.first ?? '') >= writtenOn.day)
      return { phrase, from: 'the line below' };
  }
  return null;
}
