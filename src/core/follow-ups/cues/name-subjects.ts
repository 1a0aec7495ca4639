import { kind } from '../words/word-kinds';
import type { Wording } from '../words/wording';

/** One or more names at the beginning of a sentence; what they are said to do follows. */
export interface NameSubject {
  /** Index of the word behind the names. */
  readonly end: number;
}

const NO_NAME =
  kind.i |
  kind.we |
  kind.you |
  kind.somebodyElse |
  kind.article |
  kind.conditional |
  kind.doing |
  kind.past |
  kind.preposition |
  kind.need |
  kind.want |
  kind.have |
  kind.be |
  kind.time |
  kind.not |
  kind.number |
  kind.order;
const GOES_ON = kind.capital | kind.and;
const LINK = kind.will | kind.must | kind.need;
const LONGEST = 8;
const none: readonly NameSubject[] = [];

/** Finds the names that begin the sentences of a line: "Annie", "Annie and Raj", "Annie, Raj". */
export function nameSubjects({ kinds, all, opening }: Wording): readonly NameSubject[] {
  if ((all & kind.capital) === 0) return none;
  let found: NameSubject[] | null = null;
  for (let at = 0; at < kinds.length; at++) {
    const bits = kinds[at] ?? 0;
    const mayBegin = at === opening || (bits & kind.sentenceStart) !== 0;
    if (!mayBegin || (bits & kind.capital) === 0 || (bits & NO_NAME) !== 0) continue;
    let end = at + 1;
    while (end < at + LONGEST && ((kinds[end] ?? 0) & GOES_ON) !== 0 && ((kinds[end] ?? 0) & LINK) === 0)
      end++;
    (found ??= []).push({ end });
  }
  return found ?? none;
}
