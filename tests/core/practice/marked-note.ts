import { parseNote } from '../../../src/core/note/parse-note';
import { findPrompts } from '../../../src/core/practice/find-prompts';
import type { PracticePrompt } from '../../../src/core/practice/prompt';
import { isShownPrompt } from '../../../src/core/practice/shown-prompt';
import { atOnce } from '../../../src/core/steps';

/** Marks at the end of a line that say what must be found there: a prompt, or a question to ask them. */
const PROMPT = ' ←';
const TO_ASK = ' →';

/** A note whose lines say by their last character what must be found in them. */
export interface MarkedNote {
  readonly name: string;
  readonly text: string;
}

/** The note without its marks. */
export const unmarked = ({ text }: MarkedNote): string =>
  text.replaceAll(PROMPT, '').replaceAll(TO_ASK, '').replace(/^\n/, '');

/** The shown prompts of a note. */
export const shownPrompts = (text: string, name: string): PracticePrompt[] =>
  atOnce(findPrompts(parseNote(text), name)).filter(isShownPrompt);

/** The note with the marks that the finder puts: equal to `marked` where it finds what it must. */
export function remarked(note: MarkedNote): string {
  const lines = unmarked(note).split('\n');
  const marks = new Map(
    shownPrompts(unmarked(note), note.name).map(({ line, direction }) => [
      line,
      direction === 'to ask them' ? TO_ASK : PROMPT,
    ]),
  );
  return lines.map((line, index) => line + (marks.get(index) ?? '')).join('\n');
}

/** The note as it was marked by hand. */
export const marked = ({ text }: MarkedNote): string => text.replace(/^\n/, '');
