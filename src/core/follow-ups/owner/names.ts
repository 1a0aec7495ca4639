/** What goes on a word: no blank, digit or mark but the apostrophe and the hyphen. A list of all letters takes longer to load. */
const MORE = '[^\\s\\d,.;:!?&+/\\\\()[\\]{}<>|=*_~@#%^$"“”…–—→`]';
/** A word of a name: "Annie", "O’Neill", "Minh-Tu". */
const WORD = `\\p{Lu}${MORE}*`;
/** The pattern of one name of up to three words: "Annie", "Mark S.", "Prof Spjut". */
export const NAME = `${WORD}(?:\\s(?:${WORD}|\\p{Lu}\\.)){0,2}\\.?`;
/** What stands between the names of several people. */
const BETWEEN = '(?:\\s*,\\s*and\\s+|\\s*[,&+/]\\s*|\\s+and\\s+)';
/** The pattern of one or more names: "Vesmira, Sophia", "Odile and Teo". */
export const NAMES = `${NAME}(?:${BETWEEN}${NAME})*`;
/** The pattern of names that may be in lower case. */
const SMALL = `\\p{Ll}${MORE}+`;
export const SMALL_NAMES = `${SMALL}(?:${BETWEEN}${SMALL})*`;

const SPLIT = new RegExp(BETWEEN, 'u');
/** What is no part of a name in running text: emphasis marks, the brackets of links. */
const MARKS = /\*\*|__|\[\[(?:[^\]|]*\|)?|\]\]|[*`]/g;
const ANY_MARK = /[*_[`]/;

/** The names that a list of them holds. */
export function splitNames(names: string): string[] {
  return names
    .split(SPLIT)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Words without emphasis marks and link brackets: what names are looked for in. */
export function plainWords(words: string): string {
  return ANY_MARK.test(words) ? words.replace(MARKS, '') : words;
}
