import type { Cue } from './cue';
import type { Seen } from './seen';
import { doubts } from './doubts';
import { marks } from './marks';
import { noteKind } from './note-kind';
import { opening } from './opening';
import { place } from './place';
import { mayPlan, plans } from './plans';
import { mayOrder, together } from './together';
import { whoAndWhen } from './who-and-when';

/** Cues that look at the same thing. */
export interface CueGroup {
  /** What they look at, in a sentence. */
  readonly title: string;
  readonly cues: readonly Cue[];
  /** Whether they are asked only of lines without a task's mark: a mark settles what wording would have to tell. */
  readonly isForUnmarked?: true;
  /** Whether any of them may apply to a line: cheap to ask before each of them is. */
  readonly mayApply?: (seen: Seen) => boolean;
  /** Whether they hang on the note as a whole: then many lines stand for one example. */
  readonly isOfNote?: true;
}

/** The cues by what they look at, in the order in which they are asked. */
export const cueGroups: readonly CueGroup[] = [
  { title: 'Marks: the line is marked as a task, or as done.', cues: marks },
  { title: 'Opening: the mood of the first words.', cues: opening, isForUnmarked: true },
  { title: 'Plans: what somebody means to do.', cues: plans, isForUnmarked: true, mayApply: mayPlan },
  { title: 'Who has it, and when it is wanted.', cues: whoAndWhen },
  { title: 'Place: what the titles above announce.', cues: place },
  {
    title: 'Doubts: wording, length and marks of lines that ask for nothing.',
    cues: doubts,
    isForUnmarked: true,
  },
  {
    title: 'Together: what an order means by the shape and the place of its line.',
    cues: together,
    isForUnmarked: true,
    mayApply: mayOrder,
  },
  {
    title: 'Note: what the note is for, and what an order means in it.',
    cues: noteKind,
    isForUnmarked: true,
    isOfNote: true,
  },
];

/** A cue that is asked only where its group is. */
function ofGroup(cue: Cue, { isForUnmarked }: CueGroup): Cue {
  return isForUnmarked ? { ...cue, applies: (seen) => !seen.isMarked && cue.applies(seen) } : cue;
}

/** Every reason to believe or doubt. */
export const cues: readonly Cue[] = cueGroups.flatMap((group) =>
  group.cues.map((cue) => ofGroup(cue, group)),
);
