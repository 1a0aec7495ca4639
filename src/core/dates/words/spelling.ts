import type { Lexicon } from './lexicon';
import type { Meaning } from './meaning';

const longestName = 10;

/** True where one swap of neighbours, one letter left out or one letter too many makes `written` of `word`. */
function isSlip(written: string, word: string): boolean {
  let start = 0;
  while (start < word.length && written[start] === word[start]) start++;
  const rest = written.slice(start);
  const due = word.slice(start);
  if (written.length === word.length - 1) return rest === due.slice(1);
  if (written.length === word.length + 1) return rest.slice(1) === due;
  if (written.length !== word.length) return false;
  return rest.slice(2) === due.slice(2) && rest[0] === due[1] && rest[1] === due[0];
}

/** What a misspelt month or weekday means: "wendesday", "septmber". */
export function correctSpelling(written: string, lexicon: Lexicon): Meaning | undefined {
  if (written.length > longestName) return undefined;
  return lexicon.names.get(written.charAt(0))?.find(([word]) => isSlip(written, word))?.[1];
}
