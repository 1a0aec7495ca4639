import { dayAt } from '../dates/calendar';
import type { Day } from '../dates/day';
import { monthNames } from '../dates/words/english';

const NAME = '[^\\d\\W]+';
/** How moment's tokens are matched in a file name, and which part of the day each gives; names of weekdays give none. */
const TOKENS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<shortYear>\\d{2})',
  MMMM: `(?<monthName>${NAME})`,
  MMM: `(?<monthName>${NAME})`,
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  Do: '(?<day>\\d{1,2})(?:st|nd|rd|th)',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
  dddd: NAME,
  ddd: NAME,
  dd: NAME,
};
/** A token, literal text in brackets, or any other character. */
const PIECE = /\[(?<text>[^\]]*)\]|YYYY|YY|M{1,4}|Do|DD?|d{2,4}|[^]/g;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** A part of the day may be named twice in a format ("YYYY/MM/YYYY-MM-DD"); the last one wins. */
function withoutEarlierNames(pattern: string): string {
  return pattern.replace(/\(\?<(\w+)>/g, (group, name: string, at: number) =>
    pattern.includes(`(?<${name}>`, at + 1) ? '(?:' : group,
  );
}

/** The pattern of the format that was asked for last: a vault has one. */
let last: { readonly format: string; readonly pattern: RegExp } | null = null;

function patternOf(format: string): RegExp {
  if (last?.format !== format) last = { format, pattern: formatPattern(format) };
  return last.pattern;
}

function formatPattern(format: string): RegExp {
  const pattern = format.replace(
    PIECE,
    (piece, text?: string) => TOKENS[piece] ?? (text ?? piece).replace(SPECIAL, '\\$&'),
  );
  return new RegExp(`(?:^|/)${withoutEarlierNames(pattern)}$`, 'i');
}

/**
 * The day that a daily note's path names under the vault's format, in moment tokens ("YYYY/MM/YYYY-MM-DD"),
 * null where the path is not of that format. English month names only.
 */
export function dailyNoteDay(path: string, format: string): Day | null {
  const parts = patternOf(format).exec(path.replace(/\.md$/i, ''))?.groups;
  if (!parts) return null;
  const { year, shortYear, month, monthName, day } = parts;
  const short = monthName?.slice(0, 3).toLowerCase();
  const named = monthNames.split(' ').findIndex((name) => name.slice(0, 3) === short) + 1;
  // What the format does not say is 0, which no calendar has.
  const inFull = year ?? (shortYear === undefined ? 0 : `20${shortYear}`);
  return dayAt(Number(inFull), Number(month ?? named), Number(day ?? 0));
}
