import type { Note, NoteLine } from '../../../src/core/note/note';
import { parseNote } from '../../../src/core/note/parse-note';

/** The lines of an invented note, its text given as lines. */
export function noteOf(...lines: readonly string[]): Note {
  return parseNote(lines.join('\n'));
}

/** A note's line by number, which must be there. */
export function lineAt(note: Note, index: number): NoteLine {
  const line = note.lines[index];
  if (!line) throw new RangeError(`The note has no line ${index}.`);
  return line;
}
