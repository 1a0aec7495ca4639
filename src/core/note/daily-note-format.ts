import { dayAt } from '../dates/calendar';
import type { Day } from '../dates/day';

/** How each moment token of a date format is matched in a file name, and which part of the day it gives. */
const TOKENS: readonly (readonly [token: string, pattern: string])[] = [
  ['YYYY', '(?<year>\\d{4})'],
  ['YY', '(?<shortYear>\\d{2})'],
  ['MMMM', '(?<monthName>[^\\d\\W]+)'],
  ['MMM', '(?<monthName>[^\\d\\W]+)'],
  ['MM', '(?<month>\\d{2})'],
  ['M', '(?<month>\\d{1,2})'],
  ['Do', '(?<day>\\d{1,2})(?:st|nd|rd|th)'],
  ['DD', '(?<day>\\d{2})'],
  ['D', '(?<day>\\d{1,2})'],
  ['dddd', '[^\\d\\W]+'],
  ['ddd', '[^\\d\\W]+'],
  ['dd', '[^\\d\\W]+'],
];

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const LITERAL = /^\[(?<text>[^\]]*)\]/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
  let pattern = '';
  for (let rest = format; rest !== '';) {
    const literal = LITERAL.exec(rest);
    const token = TOKENS.find(([name]) => rest.startsWith(name));
    const taken = literal ? literal[0] : (token?.[0] ?? rest.charAt(0));
    pattern += literal
      ? (literal[1] ?? '').replace(SPECIAL, '\\$&')
      : (token?.[1] ?? taken.replace(SPECIAL, '\\$&'));
    rest = rest.slice(taken.length);
  }
  return new RegExp(`(?:^|/)${withoutEarlierNames(pattern)}$`, 'i');
}

/**
 * The day that a daily note's path names under the vault's format, in moment tokens ("YYYY/MM/YYYY-MM-DD"),
 * null where the path is not of that format. English month names only.
 */
export function dailyNoteDay(path: string, format: string): Day | null {
  const parts = patternOf(format).exec(path.replace(/\.md$/i, ''))?.groups;
  if (!parts) return null;
  const year = parts['year'] ?? (parts['shortYear'] === undefined ? undefined : `20${parts['shortYear']}`);
  const named = MONTHS.indexOf(parts['monthName']?.slice(0, 3).toLowerCase() ?? '') + 1;
  const month = parts['month'] ?? (named > 0 ? String(named) : undefined);
  const day = parts['day'];
  if (year === undefined || month === undefined || day === undefined) return null;
  return dayAt(Number(year), Number(month), Number(day));
}
