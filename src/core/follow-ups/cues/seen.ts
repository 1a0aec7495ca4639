import type { NoteLine } from '../../note/note';
import type { Candidate } from '../candidate';
import type { OwnerMention } from '../owner/mention';
import { kind } from '../words/word-kinds';
import type { Wording } from '../words/wording';
import type { NameSubject } from './name-subjects';
import type { NoteTraits } from './note-traits';
import type { Place } from './place-of';

/** A candidate as cues see it: its words, its place, its note. */
export interface Seen {
  readonly candidate: Candidate;
  readonly line: NoteLine;
  readonly words: string;
  /** Who is said to have it; null where nobody is, or where it was not asked. */
  readonly owner: OwnerMention | null;
  readonly wording: Wording;
  /** Index of the word that sets the mood: after a label and small words like "also", "then". */
  readonly first: number;
  /** What that word may be: bits of `kind`. */
  readonly mood: number;
  readonly place: Place;
  readonly note: NoteTraits;
  /** Whether the line bears a task's mark: then what it is does not hang on its wording. */
  readonly isMarked: boolean;
  /** Whether list items or lines stand under it. */
  readonly hasChildren: boolean;
  /** Whether the line goes on the paragraph of the line above. */
  readonly goesOn: boolean;
  /** Whether the line above fills its line and ends in mid-sentence. */
  readonly goesOnSentence: boolean;
  /** Whether it is an item of a list, with Markdown's markers or ones typed by hand ("-- ", "-> ", "• "). */
  readonly isItem: boolean;
  /** "Annie and Raj" at the beginning of a sentence: those who may be said to do something. */
  readonly subjects: readonly NameSubject[];
}

/** Whether the word at an index may be any of `kinds`. */
export function isAt({ wording }: Seen, index: number, kinds: number): boolean {
  return ((wording.kinds[index] ?? 0) & kinds) !== 0;
}

/** Whether the word that sets the mood may be any of `kinds`. */
export const opens = ({ mood }: Seen, kinds: number): boolean => (mood & kinds) !== 0;

/** Whether the word behind that one may be. */
export const next = (seen: Seen, kinds: number): boolean => isAt(seen, seen.first + 1, kinds);

/** Whether any word may be any of `kinds`. */
export function hasAny({ wording }: Seen, kinds: number): boolean {
  return (wording.all & kinds) !== 0;
}

/** Whether one of the phrases, given by their bits, stands anywhere in the line. */
export function saysPhrase({ wording }: Seen, phrases: number): boolean {
  return (wording.phrases & phrases) !== 0;
}

/** The first index at or after `from` whose word may be any of `kinds`, -1 where there is none. */
export function indexOf({ wording }: Seen, kinds: number, from = 0): number {
  if ((wording.all & kinds) === 0) return -1;
  for (let at = from; at < wording.kinds.length; at++)
    if (((wording.kinds[at] ?? 0) & kinds) !== 0) return at;
  return -1;
}

/** How many words were read. */
export const wordCount = ({ wording }: Seen): number => wording.kinds.length;

/** Verbs that may begin an order. */
export const VERB = kind.order | kind.orderOrThing;
