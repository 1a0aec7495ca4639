import type { LineChange } from '../core/edits/line-change';
import type { PropertyChange } from '../core/edits/property-edit';

/** A decision that stands in the journal alone, by the id of its event. */
export interface ChangeApart {
  readonly kind: 'apart';
  readonly path: string;
  readonly event: string;
}

/** What an action changed: enough to take it back. */
export type Change = LineChange | PropertyChange | ChangeApart;

/** What became of an action on a note. */
export type Outcome =
  /** The note was changed; for an undo, `change` is the one that was taken back. */
  | { readonly kind: 'done'; readonly change: Change }
  /** Nothing was written. `lines` are those (0-based) that may be meant, none where the line is gone. */
  | { readonly kind: 'refused'; readonly reason: string; readonly lines: readonly number[] }
  /** The note could not be read or written. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What became of a planned change: `apart` where the note is to stay as it is and something else to be done. */
export type Written = Outcome | { readonly kind: 'apart' };

/** What an error says, in one line. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An action that failed with an error. */
export function failure(error: unknown): Outcome {
  return { kind: 'failed', reason: errorText(error) };
}
