import type { LineChange } from '../core/edits/line-change';

/** What became of an action on a note. */
export type Outcome =
  /** The note was changed; for an undo, `change` is the one that was taken back. */
  | { readonly kind: 'done'; readonly change: LineChange }
  /** Nothing was written. `lines` are those (0-based) that may be meant, none where the line is gone. */
  | { readonly kind: 'refused'; readonly reason: string; readonly lines: readonly number[] }
  /** The note could not be read or written. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What an error says, in one line. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
