import type { Candidate } from '../candidate';

/** A reason to believe, or to doubt, that a line is a practice question. */
export interface Cue {
  readonly name: string;
  /** The reason in plain words where the cue applies to the line, else null. */
  readonly reason: (candidate: Candidate) => string | null;
}

/** A cue that gives the same reason wherever it applies. */
export const cue = (name: string, reason: string, applies: (candidate: Candidate) => boolean): Cue => ({
  name,
  reason: (candidate) => (applies(candidate) ? reason : null),
});
