import { onlyWhere, type Cue } from './cue';
import { doubts } from './doubts';
import { isMarked, marks } from './marks';
import { noteKind } from './note-kind';
import { opening } from './opening';
import { place } from './place';
import { plans } from './plans';
import { together } from './together';
import { whoAndWhen } from './who-and-when';

/** Cues that look at the same thing. */
export interface CueGroup {
  /** What they look at, in a sentence. */
  readonly title: string;
  readonly cues: readonly Cue[];
  /** Whether they hang on the note as a whole: then many lines stand for one example. */
  readonly isOfNote?: true;
}

/** A task's mark settles what wording would have to tell. */
const unmarked = (cues: readonly Cue[]): Cue[] => onlyWhere((seen) => !isMarked(seen), cues);

/** The cues by what they look at, in the order in which they are asked. */
export const cueGroups: readonly CueGroup[] = [
  { title: 'Marks: the line is marked as a task, or as done.', cues: marks },
  { title: 'Opening: the mood of the first words.', cues: unmarked(opening) },
  { title: 'Plans: what somebody means to do.', cues: unmarked(plans) },
  { title: 'Who has it, and when it is wanted.', cues: whoAndWhen },
  { title: 'Place: what the titles above announce.', cues: place },
  { title: 'Doubts: wording, length and marks of lines that ask for nothing.', cues: unmarked(doubts) },
  {
    title: 'Together: what an order means by the shape and the place of its line.',
    cues: unmarked(together),
  },
  {
    title: 'Note: what the note is for, and what an order means in it.',
    cues: unmarked(noteKind),
    isOfNote: true,
  },
];

/** Every reason to believe or doubt. */
export const cues: readonly Cue[] = cueGroups.flatMap((group) => group.cues);
