import { endsFreely } from '../text/edges';
import type { Meaning } from '../words/meaning';
import type { Passage } from './passage';

/** Whether something is true of a place between two words. */
export type Check = (passage: Passage, place: number) => boolean;

/** What the text must be like from the letter before that place on, by the names under which wordings ask for it. */
const patterns: Readonly<Record<string, RegExp>> = {
  free: endsFreely,
  // the number before does not go on as a time, a decimal, a share or a word
  whole: /^.(?!%|[:.]\d|\p{L})/u,
  // a dash joins the word before to another: "Jan-Willem"
  dashed: /^.-\p{L}/u,
  capital: /^.?\s*\p{Lu}/u,
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
  const pattern = patterns[body];
  if (!pattern && offset === undefined) return { kinds, isNext: not === undefined, check: () => true };
  const check: Check = (passage, place) =>
    pattern
      ? pattern.test(passage.text.slice((passage.tokens[place - 1]?.end ?? 1) - 1))
      : isOf(passage.meaningAt(place + Number(offset)), kinds);
  return { kinds, check: not === undefined ? check : (passage, place) => !check(passage, place) };
}

/** Whether a word with this meaning is of one of these kinds. */
export function isOf(meaning: Meaning, kinds: readonly string[]): boolean {
  return kinds.some((kind) => meaning[kind] !== undefined);
}
