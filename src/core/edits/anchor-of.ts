import type { Note } from '../note/note';
import type { Anchor } from './anchor';
import { headingTrail, surroundingsOf } from './surroundings';

const BLOCK_ID = /(?:^|\s)\^(?<id>[A-Za-z0-9-]+)\s*$/;

/** The block id at a line's end without its `^`, null where there is none. */
export function blockIdOf(line: string): string | null {
  return BLOCK_ID.exec(line)?.groups?.['id'] ?? null;
}

/** The anchor of a line (0-based) of a note. Cheap for every line of the same note after the first. */
export function anchorOf(note: Note, line: number, path: string): Anchor {
  const { shape, equalTo, ordinal, beside } = surroundingsOf(note);
  const here = note.lines[line];
  if (!here) throw new RangeError(`The note has no line ${line}.`);
  const text = here.raw;
  return {
    path,
    text,
    line,
    ordinal: ordinal(line),
    equals: equalTo(text).length,
    above: beside(line, -1),
    below: beside(line, 1),
    headings: headingTrail(here.section),
    blockId: blockIdOf(text),
    noteHash: shape.hash,
    note: shape,
  };
}
