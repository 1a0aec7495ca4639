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

const kindsPattern = /^(!)?(?:(-?\d):)?(.+)$/;

/**
 * The check that is written so: a name ("free"), or kinds of words of which the next word must be one ("Month|of"), or
 * one further on or back ("1:Weekday", "-1:Leads"); with "!" it must not.
 */
export function checkOf(written: string): { kinds: readonly string[]; check: Check } {
  const [, not, offset, body = ''] = kindsPattern.exec(written) ?? [];
  const kinds = body.split('|');
  const pattern = patterns[body];
  const check: Check = (passage, place) =>
    (not === undefined) ===
    (pattern
      ? pattern.test(passage.text.slice((passage.tokens[place - 1]?.end ?? 1) - 1))
      : kinds.some((kind) => passage.meaningAt(place + Number(offset ?? 0))[kind] !== undefined));
  return { kinds, check };
}
