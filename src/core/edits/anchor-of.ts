import type { Note } from '../note/note';
import type { Anchor } from './anchor';
import { headingTrail, Surroundings } from './surroundings';

const BLOCK_ID = /(?:^|\s)\^(?<id>[A-Za-z0-9-]+)\s*$/;

/** The block id at a line's end without its `^`, null where there is none. */
export function blockIdOf(line: string): string | null {
  return BLOCK_ID.exec(line)?.groups?.['id'] ?? null;
}

/** The anchor of a line (0-based) of a note. Cheap for every line of the same note after the first. */
export function anchorOf(note: Note, line: number, path: string): Anchor {
  const surroundings = Surroundings.of(note);
  const { raw, section } = lineAt(note, line);
  return {
    path,
    text: raw,
    line,
    ordinal: surroundings.ordinal(line),
    equals: surroundings.equalTo(raw).length,
    above: surroundings.above(line),
    below: surroundings.below(line),
    headings: headingTrail(section),
    blockId: blockIdOf(raw),
    noteHash: surroundings.shape().hash,
    note: surroundings.shape(),
  };
}

function lineAt(note: Note, line: number): Note['lines'][number] {
  const found = note.lines[line];
  if (!found) throw new RangeError(`The note has no line ${line}.`);
  return found;
}
