import { plainText } from './identity';

/** Scripts written without spaces count by character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const NUMBER = /\p{N}/u;

/**
 * From here on two texts are taken for one that was reworded. Two thirds: “call Ana” is still “call Ana today”, and
 * “send Ana the draft” is not “send Ben the draft”.
 */
export const CLOSE = 2 / 3;

/**
 * How much two texts have in common, 0 to 1: the share of their different words that both have (Jaccard's index).
 * Texts whose numbers differ have nothing in common: chapter 3 is not chapter 4.
 */
export function similarity(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const common = [...words].filter((word) => others.has(word));
  const numbers = (set: ReadonlySet<string>) => [...set].filter((word) => NUMBER.test(word)).length;
  const all = words.size + others.size - common.length;
  const isOtherNumber = Math.max(numbers(words), numbers(others)) > numbers(new Set(common));
  return all === 0 || isOtherNumber ? 0 : common.length / all;
}

function wordsOf(text: string): Set<string> {
  return new Set(plainText(text).match(WORD) ?? []);
}
