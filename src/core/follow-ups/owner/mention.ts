import type { Signs } from '../signs';
import type { People } from './people';

/** Who has a follow-up, and the words that remain without the mention. */
export interface OwnerMention {
  readonly owner: string;
  readonly words: string;
}

/** The words in which an owner is looked for. */
export interface Said {
  readonly words: string;
  /** The words without emphasis marks and link brackets. */
  readonly plain: string;
  readonly people: People;
  readonly signs: Signs;
}

/** One way in which a line names its owner; null where it does not. */
export type MentionFinder = (said: Said) => OwnerMention | null;
