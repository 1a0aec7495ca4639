import { endsFreely } from '../text/edges';
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

/**
 * The check of a place for a name ("free"), or for kinds of words of which the next word must be one ("Month|of"), or the
 * one so many words further on or back; where `isTrue` is false, it must not.
 */
export function checkOf(kinds: readonly string[], isTrue: boolean, offset: number): Check {
  const pattern = patterns[kinds[0] ?? ''];
  return (passage, place) =>
    isTrue ===
    (pattern
      ? pattern.test(passage.text.slice((passage.tokens[place - 1]?.end ?? 1) - 1))
      : kinds.some((kind) => passage.meaningAt(place + offset)[kind] !== undefined));
}
