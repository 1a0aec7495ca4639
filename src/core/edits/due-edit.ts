import { dayOfMonth, monthName, yearOf } from '../dates/calendar';
import type { DateContext, DatePhrase, DaySpan } from '../dates/date-phrase';
import type { Day } from '../dates/day';
import { findDates } from '../dates/find-dates';
import { linePrefix } from '../note/line-prefix';
import { edit, refuse, type EditOptions, type EditPlan } from './edit-plan';
import { applyEdits, type LineEdit } from './line-edit';
import { endOfWords, fieldFormat, fieldsOf, formatFor, rewritten, takeOut, writeField } from './line-field';
import { restyled } from './restyled';

/** What changing a line's date depends on besides the line. */
export interface DueContext {
  /** The date that the line has now, by itself or from what stands around it. */
  readonly due: DaySpan | null;
  /** Whether its words go on in the next line. */
  readonly isWrapped: boolean;
  /** How the line's words are read; null where its day of writing is not known. */
  readonly dates: DateContext | null;
  /** The date that the line would have after these edits. */
  readonly dueAfter: (edits: readonly LineEdit[]) => DaySpan | null;
}

const FINAL_STOP = /[^.!]([.!])$/;
/** What leads up to a date at the end of a line and would hang there without it. */
const LEADING_UP = /[\s,;(–—-]*(?:\b(?:on|by|due|before|until|till|for)\b[\s:]*)?$/i;

/** The one day that a span names or ends on, null where there is none. */
export function dayOfSpan(span: DaySpan | null): Day | null {
  return span && (span.last ?? span.first);
}

/** Plans to give a line another date, or with null none. */
export function planDue(line: string, day: Day | null, context: DueContext, options: EditOptions): EditPlan {
  if (dayOfSpan(context.due) === day)
    return refuse(day === null ? 'It has no date.' : 'It has that date already.');
  const fields = [fieldsOf(line, 'due'), fieldsOf(line, 'scheduled')].find((found) => found.length > 0);
  if (fields)
    return edit(
      ...fields.map((field) => (day === null ? takeOut(line, field) : rewritten(line, field, day))),
    );
  const phrase = datePhrase(line, context);
  if (day === null) return withoutPhrase(line, phrase, context);
  const fits = (edits: readonly LineEdit[]): boolean => dayOfSpan(context.dueAfter(edits)) === day;
  const inPlace = phrase && inItsStyle(line, phrase, day, context);
  if (inPlace && fits(inPlace)) return edit(...inPlace);
  if (options.dateFormat === 'plain words' && fieldFormat(line) === null && !context.isWrapped) {
    const worded = inPlainWords(line, day, phrase, context).find(fits);
    if (worded) return edit(...worded);
  }
  return edit(...writeField(line, 'due', day, formatFor(line, options)));
}

/** The phrase of a line that gives its date, with its offset in the line; null where none or several do. */
function datePhrase(line: string, { due, dates }: DueContext): DatePhrase | null {
  if (!due) return null;
  const given = phrasesOf(line, dates).filter(({ first, last }) => first === due.first && last === due.last);
  return given.length === 1 ? (given[0] ?? null) : null;
}

function phrasesOf(line: string, dates: DateContext | null): DatePhrase[] {
  const start = linePrefix(line).contentStart;
  return (dates ? findDates(line.slice(start), dates) : []).map((phrase) => ({
    ...phrase,
    index: phrase.index + start,
  }));
}

/** The phrase changed in its own style, where all that it says besides the day stays. */
function inItsStyle(line: string, phrase: DatePhrase, day: Day, { dates }: DueContext): LineEdit[] | null {
  const was = dayOfSpan(phrase);
  const end = phrase.index + phrase.text.length;
  // The words of a link would go on naming the other day.
  const isAlias = line.slice(phrase.index, end + 1).includes('|');
  if (was === null || phrase.precision !== 'day' || !dates || isAlias) return null;
  const insert = restyled(phrase.text, was, day, dates.dayFirst);
  if (insert === null) return null;
  const edits = [{ from: phrase.index, to: end, insert }];
  const now = phrasesOf(applyEdits(line, edits), dates).find(({ index }) => index === phrase.index);
  const isAlike = now?.text === insert && now.bound === phrase.bound && now.time === phrase.time;
  return isAlike && now.precision === 'day' && dayOfSpan(now) === day ? edits : null;
}

/** The day in plain words, shortest first: instead of the phrase that gives the date, else at the end of the words. */
function inPlainWords(
  line: string,
  day: Day,
  phrase: DatePhrase | null,
  { dates }: DueContext,
): LineEdit[][] {
  // An hour would be left standing beside another day.
  if (phrase && phrase.time !== null) return [];
  const end = endOfWords(line);
  const at = FINAL_STOP.test(line.slice(0, end)) ? end - 1 : end;
  const from = phrase?.index ?? at;
  const to = from + (phrase?.text.length ?? 0);
  const before = phrase ? (phrase.bound === 'on' ? '' : 'by ') : ' by ';
  return wordings(day, dates?.dayFirst ?? false, /\p{Lu}/u.test(line)).map((words) => [
    { from, to, insert: before + words },
  ]);
}

function wordings(day: Day, dayFirst: boolean, hasCapitals: boolean): string[] {
  const month = hasCapitals ? monthName(day) : monthName(day).toLowerCase();
  const short = dayFirst ? `${dayOfMonth(day)} ${month}` : `${month} ${dayOfMonth(day)}`;
  return [short, `${short}${dayFirst ? '' : ','} ${yearOf(day)}`, day];
}

/** Only a date that ends the line's words can go without leaving a torn sentence. */
function withoutPhrase(line: string, phrase: DatePhrase | null, { dueAfter }: DueContext): EditPlan {
  if (!phrase) return refuse('Its date does not stand on the line itself.');
  const start = linePrefix(line).contentStart;
  const before = line.slice(start, phrase.index);
  const from = phrase.index - (LEADING_UP.exec(before)?.[0].length ?? 0);
  const behind = line.slice(phrase.index + phrase.text.length, endOfWords(line));
  const isBracketed = line.slice(from, phrase.index).includes('(') && behind.startsWith(')');
  const to = phrase.index + phrase.text.length + (isBracketed ? 1 : 0);
  const edits = [{ from, to, insert: '' }];
  const isAtEnd = from > start && /^[)]?[\s.!]*$/.test(behind) && behind.startsWith(')') === isBracketed;
  return isAtEnd && dueAfter(edits) === null
    ? edit(...edits)
    : refuse('Its date is part of the sentence: change the line itself.');
}
