import type { Candidate } from '../candidate';

/** A reason to believe, or to doubt, that a line is a follow-up. */
export interface Cue {
  readonly name: string;
  /** The reason in plain words where the cue applies to the line, else null. */
  readonly reason: (candidate: Candidate) => string | null;
}
