import type { Note } from '../note/note';
import { parseNote } from '../note/parse-note';
import { aligned } from './align';
import type { Anchor } from './anchor';
import { blockIdOf } from './anchor-of';
import { headingTrail, Surroundings } from './surroundings';

/** Where an anchored line stands now. Lines are 0-based, `offset` is that of the line's first character. */
export type Located =
  | { readonly kind: 'found'; readonly line: number; readonly offset: number }
  /**
   * No line reads so any more, or only inside code, a comment, math, HTML or front matter. `lines` are those that it
   * may have become: the one with its block id, else the one between its neighbours.
   */
  | { readonly kind: 'missing'; readonly lines: readonly number[] }
  /** Lines read so, but none of them is certainly the one that was anchored. */
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[] };

/**
 * Finds an anchored line in the text as it is now.
 *
 * A line that had no equal when it was read, and has none now, is found wherever it went. Equal lines are told
 * apart by their headings and all of their neighbours; where equal lines stood there from the beginning, none
 * may have come or gone, as the survivor of two would otherwise pass for the one that is lost. Failing that, the note
 * as read is compared with the note as it is: a line that every shortest difference keeps in one place is there.
 */
export function locate(text: string, anchor: Anchor): Located {
  return locateIn(parseNote(text), text, anchor);
}

/** The same for a text that has been parsed already. */
export function locateIn(note: Note, text: string, anchor: Anchor): Located {
  const surroundings = Surroundings.of(note);
  const equal = surroundings.equalTo(anchor.text);
  const fitting = equal.filter((line) => note.lines[line]?.region === 'text');
  if (fitting.length === 0) return { kind: 'missing', lines: successors(note, surroundings, anchor) };
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
  if (surroundings.shape().hash === anchor.noteHash && fitting.includes(anchor.line)) return anchor.line;
  if (anchor.equals === 1 && equal.length === 1) return fitting[0] ?? null;
  const inPlace = fitting.filter((line) => standsAlike(note, surroundings, anchor, line));
  const [only, second] = inPlace;
  if (only !== undefined && second === undefined) {
    if (anchor.equals === 1 || (equal.length === anchor.equals && equal[anchor.ordinal] === only))
      return only;
  }
  const kept = anchor.note ? aligned(anchor.note, anchor.line, surroundings.shape()) : null;
  return kept !== null && fitting.includes(kept) && isUnderSame(note, anchor, kept) ? kept : null;
}

/** The lines that a line which is gone may have become. */
function successors(note: Note, surroundings: Surroundings, anchor: Anchor): number[] {
  const isText = (line: number): boolean => note.lines[line]?.region === 'text';
  const all = note.lines.map(({ index }) => index).filter(isText);
  const named =
    anchor.blockId === null
      ? []
      : all.filter((line) => blockIdOf(note.lines[line]?.raw ?? '') === anchor.blockId);
  if (named.length > 0) return named;
  const between = all.filter((line) => {
    const [above, below] = [surroundings.above(line)[0], surroundings.below(line)[0]];
    return note.lines[line]?.content !== '' && above === anchor.above[0] && below === anchor.below[0];
  });
  return between.length === 1 ? between : [];
}

function standsAlike(note: Note, surroundings: Surroundings, anchor: Anchor, line: number): boolean {
  return (
    isUnderSame(note, anchor, line) &&
    same(surroundings.above(line), anchor.above) &&
    same(surroundings.below(line), anchor.below)
  );
}

function isUnderSame(note: Note, { headings }: Anchor, line: number): boolean {
  return same(headingTrail(note.lines[line]?.section ?? null), headings);
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
