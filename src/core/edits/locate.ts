import type { Note, NoteLine } from '../note/note';
import { parseNote } from '../note/parse-note';
import { aligned } from './align';
import type { Anchor } from './anchor';
import { blockIdOf } from './anchor-of';
import { isSame } from './same-value';
import { headingTrail, surroundingsOf } from './surroundings';

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
  const equal = surroundingsOf(note).equalTo(anchor.text);
  const fitting = equal.filter((line) => note.lines[line]?.region === 'text');
  if (fitting.length === 0) return { kind: 'missing', lines: successors(note, anchor) };
  const line = theOne(note, anchor, equal, fitting);
  return line === null
    ? { kind: 'ambiguous', lines: fitting }
    : { kind: 'found', line, offset: lineOffset(text, line) };
}

function theOne(
  note: Note,
  anchor: Anchor,
  equal: readonly number[],
  fitting: readonly number[],
): number | null {
  const { equals, above, below } = anchor;
  const { shape, beside } = surroundingsOf(note);
  if (shape.hash === anchor.noteHash && fitting.includes(anchor.line)) return anchor.line;
  if (equals === 1 && equal.length === 1) return fitting[0] ?? null;
  const isUnderSame = (line: number): boolean =>
    isSame(headingTrail(note.lines[line]?.section ?? null), anchor.headings);
  const [only, second] = fitting.filter(
    (line) => isUnderSame(line) && isSame(beside(line, -1), above) && isSame(beside(line, 1), below),
  );
  if (only !== undefined && second === undefined) {
    if (equals === 1 || (equal.length === equals && equal[anchor.ordinal] === only)) return only;
  }
  const kept = anchor.note ? aligned(anchor.note, anchor.line, shape) : null;
  return kept !== null && fitting.includes(kept) && isUnderSame(kept) ? kept : null;
}

/** The lines that a line which is gone may have become. */
function successors(note: Note, { blockId, above, below }: Anchor): number[] {
  const { beside } = surroundingsOf(note);
  const numbersOf = (isMeant: (line: NoteLine) => boolean): number[] =>
    note.lines.filter((line) => line.region === 'text' && isMeant(line)).map(({ index }) => index);
  const named = numbersOf(({ raw }) => blockId !== null && blockIdOf(raw) === blockId);
  if (named.length > 0) return named;
  const between = numbersOf(
    ({ index, content }) =>
      content !== '' && beside(index, -1)[0] === above[0] && beside(index, 1)[0] === below[0],
  );
  return between.length === 1 ? between : [];
}

/** The offset of a line's first character in its text. */
export function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
