import { kind, kindsOf } from './word-kinds';

/** A line's words with what each may be: read once, asked by many cues. */
export interface Wording {
  /** Lower case, without marks. */
  readonly words: readonly string[];
  /** Bits of `kind`, for each word. */
  readonly kinds: readonly number[];
  /** The first word after a label ("**Schedule:** Provide …", "Annie: send …"); 0 where there is none. */
  readonly opening: number;
  /** Whether the line is longer than what was read. */
  readonly isCut: boolean;
}

/** Longer lines are prose; what follows rarely changes what a line is. */
const MOST_WORDS = 60;
const WORD =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:(?:[-.@/_]|:(?=\p{N}))[\p{L}\p{N}]+)*|[✅✔☑&+=?!;:.]/gu;
/** A label before a line's words is no longer than this. */
const LABEL_WORDS = 5;
const A = 65;
const Z = 90;

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= A && code <= Z) || (code > 127 && word.charAt(0) !== word.charAt(0).toLowerCase());
};

const endsSentence = (mark: string): boolean => mark === '.' || mark === '!' || mark === '?' || mark === ';';

/** Reads a line's words. */
export function wordingOf(text: string): Wording {
  const words: string[] = [];
  const kinds: number[] = [];
  let opening = 0;
  let starts = true;
  for (const [found] of text.matchAll(WORD)) {
    if (words.length === MOST_WORDS) return { words, kinds, opening, isCut: true };
    if (found.length === 1 && endsSentence(found)) {
      starts = true;
      continue;
    }
    if (found === ':') {
      if (words.length > 0 && words.length <= LABEL_WORDS && opening === 0) opening = words.length;
      starts = true;
      continue;
    }
    const word = found.toLowerCase().replace(/’/g, "'");
    const bits =
      kindsOf(word) |
      (isCapital(found) ? kind.capital : 0) |
      (starts ? kind.sentenceStart : 0) |
      (found.charCodeAt(0) >= 48 && found.charCodeAt(0) <= 57 ? kind.number : 0);
    words.push(word);
    kinds.push(bits);
    starts = false;
  }
  if (opening >= words.length) opening = 0;
  return { words, kinds, opening, isCut: false };
}
