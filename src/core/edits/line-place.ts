import { linePrefix } from '../note/line-prefix';
import type { Note } from '../note/note';
import { endOfFields } from './line-field';

/** Where a line stands, as far as that decides whether it may be edited. */
export type LinePlace = 'text' | 'heading' | 'table row' | 'kanban card';

const KANBAN_BOARD = /^kanban-plugin\s*:/m;
const CALLOUT_TITLE = /^\[![^\]]+\]/;
const DEFINITION = /^\[[^\]]+\]:/;
const WORD = /[\p{L}\p{N}]/u;

const reasons: Readonly<Record<Exclude<LinePlace, 'text'>, string>> = {
  heading: 'It is a heading: changing it would change the shape of the note.',
  'table row': 'It is a row of a table, which cannot be a task.',
  'kanban card': 'It is a card of a Kanban board, which rewrites its own file.',
};

/** Where a line (0-based) of a note stands. Every line of a Kanban board counts as one of its cards. */
export function placeOf(note: Note, line: number): LinePlace {
  const here = note.lines[line];
  if (note.frontMatter !== null && KANBAN_BOARD.test(note.frontMatter)) return 'kanban card';
  if (here?.table) return 'table row';
  return here && here.heading > 0 && here.marker === null ? 'heading' : 'text';
}

/** Why a line in its place cannot be edited, null where it can. */
export function whyNotEdited(line: string, place: LinePlace): string | null {
  if (place !== 'text') return reasons[place];
  const { contentStart, box, heading, quoteDepth } = linePrefix(line);
  if (box !== null) return null;
  const content = line.slice(contentStart);
  if (heading > 0) return reasons.heading;
  if (content.startsWith('|')) return reasons['table row'];
  if (CALLOUT_TITLE.test(content) && quoteDepth > 0) return 'It is the title of a callout.';
  if (DEFINITION.test(content)) return 'It defines a link or a footnote.';
  return WORD.test(line.slice(contentStart, endOfFields(line))) ? null : 'There are no words on the line.';
}
