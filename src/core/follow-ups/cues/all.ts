import type { Cue } from './cue';
import { doubts } from './doubts';
import { marks } from './marks';
import { noteKind } from './note-kind';
import { opening } from './opening';
import { place } from './place';
import { plans } from './plans';
import { whoAndWhen } from './who-and-when';

/** The cues by what they look at, in the order in which they are asked. */
export const cueGroups: Readonly<Record<string, readonly Cue[]>> = {
  'Marks: the line is marked as a task, or as done.': marks,
  'Opening: the mood of the first words.': opening,
  'Plans: what somebody means to do.': plans,
  'Who has it, and when it is wanted.': whoAndWhen,
  'Place: what the titles above announce.': place,
  'Doubts: wording, length and marks of lines that ask for nothing.': doubts,
  'Note: what the note is for, and what an order means in it.': noteKind,
};

/** Every reason to believe or doubt. */
export const cues: readonly Cue[] = Object.values(cueGroups).flat();
