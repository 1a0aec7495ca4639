import type { Note } from '../note/note';
import { parseNote } from '../note/parse-note';
import type { Anchor } from './anchor';
import { headingTrail, Surroundings } from './surroundings';

/** Where an anchored line stands now. Lines are 0-based, `offset` is that of the line's first character. */
export type Located =
  | { readonly kind: 'found'; readonly line: number; readonly offset: number }
  /** No line reads so any more, or only inside code, a comment, math, HTML or front matter. */
  | { readonly kind: 'missing' }
  /** Lines read so, but none of them is certainly the one that was anchored. */
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[] };

/**
 * Finds an anchored line in the text as it is now.
 *
 * A line that had no equal when it was read, and has none now, is found wherever it went. Equal lines are told
 * apart by their headings and all of their neighbours; where equal lines stood there from the beginning, none
 * may have come or gone, as the survivor of two would otherwise pass for the one that is lost.
 */
export function locate(text: string, anchor: Anchor): Located {
  return locateIn(parseNote(text), text, anchor);
}

/** The same for a text that has been parsed already. */
export function locateIn(note: Note, text: string, anchor: Anchor): Located {
  const surroundings = Surroundings.of(note);
  const equal = surroundings.equalTo(anchor.text);
  const fitting = equal.filter((line) => note.lines[line]?.region === 'text');
  if (fitting.length === 0) return { kind: 'missing' };
  const line = theOne(note, surroundings, anchor, equal, fitting);
  return line === null
    ? { kind: 'ambiguous', lines: fitting }
    : { kind: 'found', line, offset: lineOffset(text, line) };
}

function theOne(
  note: Note,
  surroundings: Surroundings,
  anchor: Anchor,
  equal: readonly number[],
  fitting: readonly number[],
): number | null {
  if (surroundings.noteHash() === anchor.noteHash && fitting.includes(anchor.line)) return anchor.line;
  if (anchor.equals === 1 && equal.length === 1) return fitting[0] ?? null;
  const inPlace = fitting.filter((line) => standsAlike(note, surroundings, anchor, line));
  const [only, second] = inPlace;
  if (only === undefined || second !== undefined) return null;
  const isSettled = anchor.equals === 1 || (equal.length === anchor.equals && equal[anchor.ordinal] === only);
  return isSettled ? only : null;
}

function standsAlike(note: Note, surroundings: Surroundings, anchor: Anchor, line: number): boolean {
  return (
    same(headingTrail(note.lines[line]?.section ?? null), anchor.headings) &&
    same(surroundings.above(line), anchor.above) &&
    same(surroundings.below(line), anchor.below)
  );
}

function same<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}

/** The offset of a line's first character in its text. */
export function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
