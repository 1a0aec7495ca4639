import type { Candidate } from '../candidate';
import { contentCues } from './content';
import type { KindCue } from './kind-cue';
import { namedCues } from './named';
import type { PracticeNote } from './practice-note';

/** Every reason to take a note for practice or for something else, in the order in which they are asked. */
export const kindCues: readonly KindCue[] = [...namedCues, ...contentCues];

/** A reason that applies to a note as a whole. */
export interface KindReason {
  readonly name: string;
  readonly words: string;
}

/** What speaks for and against a note's being interview preparation or study, weighed with each line. */
export function kindReasons(note: PracticeNote, candidates: readonly Candidate[]): KindReason[] {
  return kindCues.flatMap(({ name, reason }) => {
    const words = reason(note, candidates);
    return words === null ? [] : [{ name, words }];
  });
}
