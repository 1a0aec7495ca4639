import { dayName, dayOfMonth, monthName, yearOf } from '../dates/calendar';
import type { Day } from '../dates/day';
import { applyEdits, type LineEdit } from './line-edit';

const NUMERIC =
  /(?<before>^|[^\d./-])(?<one>\d{1,2})(?<mark>[./-])(?<other>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d{2}))?(?![\d/-])/;
const PART = /(?<word>\p{L}{3,})|(?<number>\d+)(?<suffix>st|nd|rd|th)?(?![\d:])/giu;
const JOINT = /^(?:[\s,.]|of|the)*$/i;

/**
 * A phrase that names one day, made to name another in the same style: "july 14th" and "july 21st", "7/14" and
 * "7/21". Null where it is not clear which of its words to change; whether the result means the day, its reader decides.
 */
export function restyled(phrase: string, from: Day, to: Day, dayFirst: boolean): string | null {
  if (phrase.includes(from)) return phrase.replace(from, to);
  const changed = inFigures(phrase, from, to, dayFirst) ?? inWords(phrase, from, to);
  return changed === phrase ? null : changed;
}

function inFigures(phrase: string, from: Day, to: Day, dayFirst: boolean): string | null {
  const found = NUMERIC.exec(phrase);
  const { before = '', one = '', other = '', mark = '', year } = found?.groups ?? {};
  if (!found) return null;
  const isDayFirst = [dayFirst, !dayFirst].find(
    (order) =>
      Number(order ? one : other) === dayOfMonth(from) &&
      Number(order ? other : one) === Number(from.slice(5, 7)),
  );
  if (isDayFirst === undefined) return null;
  const width = one.startsWith('0') || other.startsWith('0') ? 2 : 1;
  const [month, day] = [to.slice(5, 7), to.slice(8)].map((part) => String(Number(part)).padStart(width, '0'));
  const parts = isDayFirst ? [day, month] : [month, day];
  if (year !== undefined) parts.push(String(yearOf(to)).slice(-year.length));
  return (
    phrase.slice(0, found.index) + before + parts.join(mark) + phrase.slice(found.index + found[0].length)
  );
}

function inWords(phrase: string, from: Day, to: Day): string {
  const parts = [...phrase.matchAll(PART)];
  const months = parts.filter(({ groups }) => isShortFor(groups?.['word'], monthName(from)));
  const edits = parts.flatMap((part): LineEdit[] => {
    const { word, number, suffix } = part.groups ?? {};
    const isBesideMonth = months.some((month) => isBeside(phrase, month, part));
    const insert =
      word === undefined
        ? figure(Number(number), suffix, from, to, isBesideMonth)
        : (named(word, monthName(from), monthName(to)) ?? named(word, dayName(from), dayName(to)));
    return insert === null ? [] : [{ from: part.index, to: part.index + part[0].length, insert }];
  });
  return applyEdits(phrase, edits);
}

/** A number is the day's where it is an ordinal or stands beside the month: "friday at 7" names no seventh. */
function figure(
  value: number,
  suffix: string | undefined,
  from: Day,
  to: Day,
  isBesideMonth: boolean,
): string | null {
  if (value === yearOf(from)) return String(yearOf(to));
  if (value !== dayOfMonth(from) || (suffix === undefined && !isBesideMonth)) return null;
  if (suffix === undefined) return String(dayOfMonth(to));
  const ordinal = ordinalSuffix(dayOfMonth(to));
  return String(dayOfMonth(to)) + (suffix === suffix.toUpperCase() ? ordinal.toUpperCase() : ordinal);
}

function isBeside(phrase: string, month: RegExpExecArray, part: RegExpExecArray): boolean {
  const [first, second] = month.index < part.index ? [month, part] : [part, month];
  return JOINT.test(phrase.slice(first.index + first[0].length, second.index));
}

function ordinalSuffix(day: number): string {
  return day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}

function isShortFor(word: string | undefined, name: string): boolean {
  return word !== undefined && name.toLowerCase().startsWith(word.toLowerCase().replace(/^sept$/, 'sep'));
}

/** Another name as long or as short as a word, and in its capitals; null where the word is not the name. */
function named(word: string, name: string, other: string): string | null {
  if (!isShortFor(word, name)) return null;
  const fitting = word.length < name.length ? other.slice(0, 3) : other;
  if (word === word.toUpperCase()) return fitting.toUpperCase();
  return word === word.toLowerCase() ? fitting.toLowerCase() : fitting;
}
