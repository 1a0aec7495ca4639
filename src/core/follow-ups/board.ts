import type { Note, NoteLine } from '../note/note';

const BOARD = /^kanban-plugin\s*:/m;
/** Names of lists whose cards are done with. */
const FILED = /^[^\p{L}]*(?:done|completed?|archived?|finished|closed|shipped|cancell?ed)[^\p{L}]*$/iu;
/** The line by which the plugin marks a list whose cards count as complete. */
const COMPLETE = /^\*\*Complete\*\*$/;

/** Whether a note is a Kanban board: its headings are lists, its top list items are cards, all else is theirs. */
export function isBoard({ frontMatter }: Note): boolean {
  return frontMatter !== null && BOARD.test(frontMatter);
}

/** Whether a board's line is a card. */
export function isCard({ marker, parent }: NoteLine): boolean {
  return marker !== null && (parent?.marker ?? null) === null;
}

/** Whether a card's list holds what is done with. */
export function isFiled({ section, parent }: NoteLine): boolean {
  return FILED.test(section?.title ?? '') || COMPLETE.test(parent?.content ?? '');
}
