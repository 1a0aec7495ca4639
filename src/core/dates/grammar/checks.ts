import { endsFreely } from '../text/edges';
import type { Meaning } from '../words/meaning';
import type { Passage } from './passage';

/** Whether something is true of a place between two words. */
export type Check = (passage: Passage, place: number) => boolean;

function textAt({ text, tokens }: Passage, place: number): string {
  return text.slice(tokens[place - 1]?.end ?? 0);
}

/** True where a phrase may end at a place. */
export function isFree({ text, tokens }: Passage, place: number): boolean {
  return endsFreely(text, tokens[place - 1]?.end ?? 0);
}

/** What wordings ask for in angles by a name. */
const named: Readonly<Record<string, Check>> = {
  free: isFree,
  // the number before does not go on as a time, a decimal, a share or a word other than a month
  whole: (passage, place) =>
    passage.meaningAt(place).Month !== undefined || !/^(?:%|[:.]\d|\p{L})/u.test(textAt(passage, place)),
  // a dash joins the word before to another: "Jan-Willem"
  hyphenated: (passage, place) => /^-\p{L}/u.test(textAt(passage, place)),
  capital: (passage, place) => /^\s*\p{Lu}/u.test(textAt(passage, place)),
};

/** A check as it is written, in its pieces. */
export interface Asked {
  /** The kinds of words that it asks for. */
  readonly kinds: readonly string[];
  /** Whether the next word is to be one of them; undefined where something else is asked. */
  readonly isNext?: boolean;
  readonly check: Check;
}

const kindsPattern = /^(!)?(?:(-?\d):)?(.+)$/;

/**
 * The check that is written so: a name ("free"), or kinds of words of which the next word must be one ("Month|of"), or
 * one further on or back ("1:Weekday", "-1:Leads"); with "!" it must not.
 */
export function checkOf(written: string): Asked {
  const [, not, offset, body = ''] = kindsPattern.exec(written) ?? [];
  const kinds = body.split('|');
  const known = named[body];
  if (!known && offset === undefined) return { kinds, isNext: not === undefined, check: () => true };
  const check: Check = known ?? ((passage, place) => isOf(passage.meaningAt(place + Number(offset)), kinds));
  return { kinds, check: not === undefined ? check : (passage, place) => !check(passage, place) };
}

/** Whether a word with this meaning is of one of these kinds. */
export function isOf(meaning: Meaning, kinds: readonly string[]): boolean {
  return kinds.some((kind) => meaning[kind] !== undefined);
}
