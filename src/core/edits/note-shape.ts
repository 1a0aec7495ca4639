import { chained, textHash } from './text-hash';

/** A note's lines as hashes, shared by all of its anchors. */
export interface NoteShape {
  /** One for each line from the top, 0 for a blank one. */
  readonly lines: readonly number[];
  /** One for all lines, blank ones and their white space included. */
  readonly hash: number;
}

/** The shape of a note with these lines. */
export function noteShape(texts: readonly string[]): NoteShape {
  let hash = texts.length;
  const lines = texts.map((text) => {
    const own = textHash(text);
    hash = chained(hash, own);
    return text.trim() === '' ? 0 : own;
  });
  return { lines, hash };
}
