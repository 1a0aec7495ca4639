/**
 * The first matches of a global pattern in a text, so many at most. Unlike `matchAll` it makes no pattern anew, which
 * takes longer than the search.
 */
export function matchesIn(pattern: RegExp, text: string, most = Infinity): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  while (found.length < most) {
    const match = pattern.exec(text);
    if (!match) break;
    found.push(match);
  }
  return found;
}
