import { indexOf, type Seen } from './seen';

/**
 * What a cue hangs on: the line, the titles above it, the note, or the note for lines that open with an order. What
 * hangs on less than the line is asked once for all lines that share it.
 */
export type Scope = 'line' | 'place' | 'note' | 'order';

/** When a cue applies: to a line with words of some kinds, told by their bits before anything else is asked. */
export interface Condition {
  /** The kinds of which the word that sets the mood must be one, the kinds and the phrases of which any; 0 for none. */
  readonly opening: number;
  readonly kinds: number;
  readonly phrases: number;
  /** What else must be true. */
  readonly test: (seen: Seen) => boolean;
}

const always = (): boolean => true;
const anyLine: Condition = { opening: 0, kinds: 0, phrases: 0, test: always };

/** The line opens with a word of some kinds. */
export const ifOpens = (opening: number, test = anyLine.test): Condition => ({ ...anyLine, opening, test });

/** Any of its words is of some kinds. */
export const ifHas = (kinds: number, test = anyLine.test): Condition => ({ ...anyLine, kinds, test });

/** Any word behind the one that sets the mood is. */
export const ifHasLater = (kinds: number): Condition =>
  ifHas(kinds, (seen) => indexOf(seen, kinds, seen.first + 1) > 0);

/** It says one of some phrases. */
export const ifSays = (phrases: number, test = anyLine.test): Condition => ({ ...anyLine, phrases, test });

/** Whether any of the bits needed is there; where none is needed, all is well. */
export const has = (bits: number, needed = 0): boolean => needed === 0 || (bits & needed) !== 0;

/** Whether a condition is met by a line. */
export function isMet({ opening, kinds, phrases, test }: Condition, seen: Seen): boolean {
  const { wording, mood } = seen;
  return has(mood, opening) && has(wording.all, kinds) && has(wording.phrases, phrases) && test(seen);
}

/** A reason to believe, or to doubt, that a line is a follow-up. */
export interface Cue {
  readonly name: string;
  readonly scope: Scope;
  readonly when: Condition;
  readonly applies: (seen: Seen) => boolean;
  /** The reason in plain words for the user; null where a cue only weighs and is no reason by itself. */
  readonly says: ((seen: Seen) => string) | null;
}

/** A cue that only weighs: shape, note kind, doubt. */
export function weighs(name: string, when: Condition | Condition['test'], scope: Scope = 'line'): Cue {
  const condition = typeof when === 'function' ? { ...anyLine, test: when } : when;
  return { name, scope, when: condition, applies: (seen) => isMet(condition, seen), says: null };
}

/** A cue that is also a reason to show. */
export function says(
  name: string,
  when: Condition | Condition['test'],
  words: string | ((seen: Seen) => string),
  scope: Scope = 'line',
): Cue {
  return { ...weighs(name, when, scope), says: typeof words === 'string' ? () => words : words };
}
