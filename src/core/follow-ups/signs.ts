/**
 * Which characters a text holds, as bits: most lines hold none of what a field, a mark or an owner needs, and one pass
 * tells so sooner than a pattern for each.
 */
export type Signs = number;

/** What each bit tells. */
export const sign = {
  /** `@` */
  at: 1 << 0,
  /** `(` */
  parenthesis: 1 << 1,
  /** `[` */
  bracket: 1 << 2,
  /** `::` */
  twoColons: 1 << 3,
  /** `:` */
  colon: 1 << 4,
  /** `^` */
  caret: 1 << 5,
  /** `#` */
  hash: 1 << 6,
  /** An arrow, an emoji, a symbol: everything from U+2190. */
  symbol: 1 << 7,
  /** `{`, `%`, `<` or `!`: what comments, embeds and templates begin with. */
  aside: 1 << 8,
  /** `*`, `_`, `~` or a backtick. */
  mark: 1 << 9,
  /** A dash after a blank, `=`. */
  dash: 1 << 10,
  /** A word with a capital that is not the first one. */
  laterCapital: 1 << 11,
} as const;

const BLANK = 32;
const FIRST_SYMBOL = 0x2190;

/** What one character tells by itself, for the characters below U+0080. */
const told = new Uint16Array(128);
const tells = (characters: string, bit: number): void => {
  for (const character of characters) told[character.charCodeAt(0)] = bit;
};
tells('@', sign.at);
tells('(', sign.parenthesis);
tells('[', sign.bracket);
tells(':', sign.colon);
tells('^', sign.caret);
tells('#', sign.hash);
tells('{%<!', sign.aside);
tells('*_~`', sign.mark);
tells('=', sign.dash);

/** Whether a character is a capital of ASCII. */
export const isCapital = (code: number): boolean => code > 64 && code < 91;
/** Letters beyond ASCII count as capitals: rare, and looked at closely later. */
const mayBeCapital = (code: number): boolean => isCapital(code) || (code >= 0xc0 && code < 0x2000);
/** Whether a character is a hyphen or a dash. */
export const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014;
const isSmall = (code: number): boolean => code > 96 && code < 123;
const isLetter = (code: number): boolean => isSmall(code) || code >= 0xc0;

/** The signs of a text, in one pass over it. */
export function signsOf(text: string): Signs {
  let signs = 0;
  let before = BLANK;
  let hasWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSmall(code)) {
      hasWord = true;
      before = code;
      continue;
    }
    if (code < 128) signs |= told[code] ?? 0;
    else if (code >= FIRST_SYMBOL) signs |= sign.symbol;
    if (code === before && code === 58) signs |= sign.twoColons;
    if (before === BLANK && isDash(code)) signs |= sign.dash;
    if (hasWord && mayBeCapital(code) && !isLetter(before) && !isCapital(before)) signs |= sign.laterCapital;
    hasWord ||= isLetter(code) || isCapital(code);
    before = code;
  }
  return signs;
}
