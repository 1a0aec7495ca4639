const FENCE = /^\uFEFF?---\s*$/;

/** The 0-based line that closes the front matter which begins on line 0, -1 where there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  if (!FENCE.test(lines[0] ?? '')) return -1;
  for (let index = 1; index < lines.length; index++) {
    if (FENCE.test(lines[index] ?? '')) return index;
  }
  return -1;
}
