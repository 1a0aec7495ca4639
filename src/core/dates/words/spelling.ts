/** How people misspell a name: two neighbours swapped, a letter left out, a letter doubled; the first stays. */
export function slipsOf(name: string): string[] {
  const slips = new Set<string>();
  for (let at = 1; at < name.length; at++) {
    const before = name.slice(0, at);
    const letter = name.charAt(at);
    const after = name.slice(at + 1);
    slips.add(before + after);
    slips.add(before + letter + letter + after);
    slips.add(before + after.charAt(0) + letter + after.slice(1));
  }
  slips.delete(name);
  return [...slips];
}
