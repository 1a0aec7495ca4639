import { ME } from '../me';
import type { Cue } from './cue';

/** Who has it and when it is wanted. */
export const whoAndWhen: readonly Cue[] = [
  {
    name: 'owner',
    reason: ({ owner }) => (owner && owner.owner !== ME ? `names ${owner.owner}` : null),
  },
  {
    name: 'forward date',
    reason: ({ dates }) => (dates.length > 0 ? 'names a date' : null),
  },
];
