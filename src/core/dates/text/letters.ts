/** One more than the letters from a to z. */
export const letters = 27;

/** The class of digits. */
export const digit = 32;

// A place for every UTF-16 unit, so that looking one up is one step.
const classes = new Uint8Array(65_536);
for (let letter = 1; letter < letters; letter++) classes[64 + letter] = classes[96 + letter] = letter;
classes.fill(digit, 48, 58);

/** 1 to 26 for a to z in either case, 32 for a digit, 0 for all else and beyond the end. */
export function classAt(text: string, place: number): number {
  return place < text.length ? (classes[text.charCodeAt(place)] ?? 0) : 0;
}

/** Whether a class is that of a letter. */
export function isLetter(kind: number): boolean {
  return kind !== 0 && kind !== digit;
}
