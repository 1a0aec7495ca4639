// Of a long name two letters may be missing: "wensday".
const long = 8;

/** How people misspell a name: two neighbours swapped, a letter left out, a letter doubled; the first stays. */
export function slipsOf(name: string): string[] {
  const slips = [];
  for (let at = 1; at < name.length; at++) {
    const before = name.slice(0, at);
    const letter = name.charAt(at);
    const after = name.slice(at + 1);
    slips.push(
      before + after,
      before + letter + letter + after,
      before + after.charAt(0) + letter + after.slice(1),
    );
    for (let next = 1; name.length >= long && next <= after.length; next++)
      slips.push(before + after.slice(0, next - 1) + after.slice(next));
  }
  return slips;
}
