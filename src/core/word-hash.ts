const START = 0x811c9dc5;
const PRIME = 0x01000193;
const UPPER_A = 65;
const UPPER_Z = 90;
const TO_LOWER = 32;
const CURLY_APOSTROPHE = 0x2019;
const APOSTROPHE = 39;

/** The hash of a word of which nothing is read yet. */
export const NO_WORD = START | 0;

/** The hash of a word with one more character; capitals count as small letters, curly apostrophes as straight ones. */
export function withCharacter(hash: number, code: number): number {
  const folded =
    code >= UPPER_A && code <= UPPER_Z ? code + TO_LOWER : code === CURLY_APOSTROPHE ? APOSTROPHE : code;
  return Math.imul(hash ^ folded, PRIME);
}

/** The hash of a whole word (FNV-1a): words are looked up by it, so that no string is cut from a line. */
export function hashOf(word: string): number {
  let hash = NO_WORD;
  for (const character of word) hash = withCharacter(hash, character.charCodeAt(0));
  return hash;
}

/** Whether a character is a letter of ASCII. */
export const isLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;
