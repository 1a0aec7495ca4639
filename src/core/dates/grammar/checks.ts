import { endsFreely } from '../text/edges';
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

const kindsPattern = /^(!)?(?:(-?\d):)?(.+)$/;

/**
 * The check that is written so: a name ("free"), or kinds of words of which the next word must be one ("Month|of"), or
 * one further on or back ("1:Weekday", "-1:Leads"); with "!" it must not.
 */
export function checkOf(written: string): { readonly kinds: readonly string[]; readonly check: Check } {
  const [, not, offset = '0', kinds = ''] = kindsPattern.exec(written) ?? [];
  const names = kinds.split('|');
  const check =
    named[kinds] ??
    ((passage, place) => {
      const meaning = passage.meaningAt(place + Number(offset));
      return names.some((name) => meaning[name] !== undefined);
    });
  return { kinds: names, check: not === undefined ? check : (passage, place) => !check(passage, place) };
}
