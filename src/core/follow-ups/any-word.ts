/** The source of a pattern that matches any of the words of a list as a whole; `_` stands for a space within one. */
export function anyWord(list: string): string {
  return `\\b(?:${list.trim().split(/\s+/).join('|').replace(/_/g, ' ')})\\b`;
}
