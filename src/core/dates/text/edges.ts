import type { Token } from './token';

// What a word or a number is part of if it stands against it: v1.2, #14, $5, a/3, 12:30, snake_case, 12%, may2025x.
const inName = /[\p{L}\d._#$@\\^]$/u;
const inNumber = /[\p{L}\d./\\_#\p{Sc}^+*%&]$|\p{Sc}\s$|[\p{L}\d][-–]$|(?:^|\P{L}):$/u;
const opensEmphasis = /(?:^|[^\p{L}\d*_])[*_]+$/u;
const goesOn =
  '.(?:(?!t\\d)[\\p{L}\\d%°]|[\\\\_\\p{Sc}@+^*=]\\S)|' +
  '\\p{L}\\/[^\\s\\p{L}]|' +
  '\\d(?:\\/(?!q)\\S|[-.:,]\\d|\\.\\p{L})';
const reach = 6;

/** What stands where a phrase may end, from its last letter on; after the marks of bold or italic text it may. */
export const endsFreely = new RegExp(`^(?!${goesOn})|^.[*_]+(?:$|[^\\p{L}\\d*_])`, 'iu');

/** True where a phrase may begin: not in the middle of a longer word, number or name. */
export function beginsFreely(text: string, { index, value }: Token): boolean {
  const before = text.slice(Math.max(0, index - reach), index);
  return !(Number.isNaN(value) ? inName : inNumber).test(before) || opensEmphasis.test(before);
}
