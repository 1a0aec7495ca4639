import type { Seen } from './seen';

/**
 * What a cue hangs on: the line, the titles above it, the note, or the note for lines that open with an order. What
 * hangs on less than the line is asked once for all lines that share it.
 */
export type Scope = 'line' | 'place' | 'note' | 'order';

/** A reason to believe, or to doubt, that a line is a follow-up. */
export interface Cue {
  readonly name: string;
  readonly scope: Scope;
  readonly applies: (seen: Seen) => boolean;
  /** The reason in plain words for the user; null where a cue only weighs and is no reason by itself. */
  readonly says: ((seen: Seen) => string) | null;
}

/** A cue that only weighs: shape, note kind, doubt. */
export function weighs(name: string, applies: Cue['applies'], scope: Scope = 'line'): Cue {
  return { name, scope, applies, says: null };
}

/** A cue that is also a reason to show. */
export function says(
  name: string,
  applies: Cue['applies'],
  words: string | ((seen: Seen) => string),
  scope: Scope = 'line',
): Cue {
  return { name, scope, applies, says: typeof words === 'string' ? () => words : words };
}
