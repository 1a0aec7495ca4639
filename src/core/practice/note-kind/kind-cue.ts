import type { Candidate } from '../candidate';
import type { PracticeNote } from './practice-note';

/** A reason to take a whole note for practice, or not to. */
export interface KindCue {
  readonly name: string;
  /** The reason in plain words where it applies to the note and what may be asked in it, else null. */
  readonly reason: (note: PracticeNote, candidates: readonly Candidate[]) => string | null;
}
