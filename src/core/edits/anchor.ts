import type { NoteShape } from './note-shape';

/** Where a line stood when it was read, in terms that survive edits elsewhere in the note. */
export interface Anchor {
  readonly path: string;
  /** The whole line as read, without its line break. */
  readonly text: string;
  /** 0-based line number when read; a hint, never a proof. */
  readonly line: number;
  /** Which one of the equal lines it was, 0-based from the top. */
  readonly ordinal: number;
  /** How many lines of the note were equal to it, itself counted. */
  readonly equals: number;
  /** Hashes of the two non-blank neighbours above and below, nearest first; fewer at the ends of a note. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** Titles of the headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The block id at the line's end, without `^`, else null. */
  readonly blockId: string | null;
  /** Hash of the whole note as read: where it is unchanged, the line number is proof. */
  readonly noteHash: number;
  /** The lines of the note as read, for comparing them with those of today; absent where they were not kept. */
  readonly note?: NoteShape;
}
