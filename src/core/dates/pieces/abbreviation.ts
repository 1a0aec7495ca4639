import type { Reader } from '../text/reader';

const longestAbbreviation = 5;

/** Takes the full stop of "Oct." where the sentence goes on after it. */
export function takeAbbreviationDot(reader: Reader): void {
  const isShort = (reader.previous?.text.length ?? 0) < longestAbbreviation;
  reader.attempt((r) => {
    const goesOn = isShort && r.isTouching() && r.mark('.') && !r.isTouching();
    const next = r.peek();
    return goesOn && next && next.kind !== 'mark' && !next.capital ? true : null;
  });
}
