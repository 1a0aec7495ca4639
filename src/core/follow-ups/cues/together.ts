import { kind } from '../words/word-kinds';
import { ifHas, weighs, type Cue } from './cue';
import { opensWithVerb } from './opening';
import { wordCount, type Seen } from './seen';

const isUnderToDo = ({ place }: Seen): boolean => (place.parentTitle ?? place.headingTitle)?.kind === 'to do';
const TO_READER = /\byour?\b/i;
/** Words of a bare deliverable: "release notes", "unit tests". */
const BARE = 6;

/** Whether a line opens with an order, or stands where bare words are ones. */
export const mayOrder = (seen: Seen): boolean => opensWithVerb(seen) || isUnderToDo(seen);

/** What an order means by the shape and the place of its line. */
export const together: readonly Cue[] = [
  weighs(
    'order to a reader',
    ifHas(kind.you, (seen) => opensWithVerb(seen) && TO_READER.test(seen.words)),
  ),
  weighs(
    'bare words under a to-do title',
    (seen) => wordCount(seen) <= BARE && isUnderToDo(seen) && !opensWithVerb(seen),
  ),
];
