import type { Note } from '../note/note';

/** Where a line stands, as far as that decides whether it may be edited. */
export type LinePlace = 'text' | 'heading' | 'table row' | 'kanban card';

const KANBAN_BOARD = /^kanban-plugin\s*:/m;

/** Where a line (0-based) of a note stands. Every line of a Kanban board counts as one of its cards. */
export function placeOf(note: Note, line: number): LinePlace {
  const here = note.lines[line];
  if (note.frontMatter !== null && KANBAN_BOARD.test(note.frontMatter)) return 'kanban card';
  if (here?.table) return 'table row';
  return here && here.heading > 0 && here.marker === null ? 'heading' : 'text';
}
