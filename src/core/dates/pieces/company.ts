import type { Reader } from '../text/reader';
import type { Token } from '../text/token';
import type { Glue } from '../words/meaning';

const leading: ReadonlySet<Glue> = new Set<Glue>([
  ...([
    'in',
    'on',
    'by',
    'before',
    'after',
    'until',
    'since',
    'from',
    'to',
    'between',
    'within',
    'around',
  ] as const),
  ...(['starting', 'than', 'of', 'at', 'every', 'as'] as const),
]);

/** True where the word before a phrase says that a date follows: "on", "by", "next", "early". */
export function isLedUpTo(before: Token | undefined): boolean {
  if (!before) return false;
  const { glue, which, part, weekday, fromToday } = before.meaning;
  if (glue !== undefined && leading.has(glue)) return true;
  return (which ?? part ?? weekday ?? fromToday) !== undefined;
}

/** True at the beginning of a text or after a mark. */
export function opensClause(before: Token | undefined): boolean {
  return !before || (before.kind === 'mark' && !"'’".includes(before.text));
}

/** True at the end of a text or before a mark. */
export function closesClause(next: Token | undefined): boolean {
  return !next || (next.kind === 'mark' && !"'’".includes(next.text));
}

/** True where a dash joins what the reader has just taken to another word: "Jan-Willem". */
export function isHyphenated(reader: Reader): boolean {
  const [dash, word] = [reader.peek(), reader.peek(1)];
  return dash?.text === '-' && dash.touches && word?.kind === 'word' && word.touches;
}

/** True where the phrase that the reader has just taken ends its clause or a joining word follows. */
export function isFollowedByGlue(reader: Reader): boolean {
  const next = reader.peek();
  const { glue, dayPart, fromToday, weekday, which } = next?.meaning ?? {};
  return closesClause(next) || glue !== undefined || (dayPart ?? fromToday ?? weekday ?? which) !== undefined;
}
