import type { Seen } from './seen';

/** A reason to believe, or to doubt, that a line is a follow-up. */
export interface Cue {
  readonly name: string;
  readonly applies: (seen: Seen) => boolean;
  /** The reason in plain words for the user; null where a cue only weighs and is no reason by itself. */
  readonly says: ((seen: Seen) => string) | null;
}

/** A cue that only weighs: shape, note kind, doubt. */
export function weighs(name: string, applies: Cue['applies']): Cue {
  return { name, applies, says: null };
}

/** A cue that is also a reason to show. */
export function says(name: string, applies: Cue['applies'], words: string | ((seen: Seen) => string)): Cue {
  return { name, applies, says: typeof words === 'string' ? () => words : words };
}

/** The same cues, asked of some lines only. */
export function onlyWhere(where: Cue['applies'], cues: readonly Cue[]): Cue[] {
  return cues.map((cue) => ({ ...cue, applies: (seen) => where(seen) && cue.applies(seen) }));
}
