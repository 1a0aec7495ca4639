import type { Note, NoteLine } from '../note/note';
import type { AnswerExtent, AnswerState } from './prompt';

/** Words from which an answer counts as drafted; a spoken minute has about 130. */
const DRAFTED_FROM = 40;

const WORD = /[\p{L}\p{N}]+/gu;

function isUnder(line: NoteLine, prompt: NoteLine): boolean {
  for (let parent = line.parent; parent; parent = parent.parent) {
    if (parent === prompt) return true;
  }
  return false;
}

/** Whether a line below a prompt ends its answer: the next prompt, a heading of its level, the next list item. */
function ends(line: NoteLine, prompt: NoteLine, isPrompt: boolean): boolean {
  if (isPrompt) return true;
  if (line.heading > 0) return prompt.heading === 0 || line.heading <= prompt.heading;
  return prompt.marker !== null && line.content !== '' && !isUnder(line, prompt);
}

/** The lines beneath a prompt that answer it, null where there are none. */
export function answerExtent(
  note: Note,
  prompt: NoteLine,
  promptLines: ReadonlySet<number>,
): AnswerExtent | null {
  let end = prompt.index;
  for (let index = prompt.index + 1; index < note.lines.length; index++) {
    const line = note.lines[index];
    if (!line || ends(line, prompt, promptLines.has(index))) break;
    if (line.content !== '') end = index;
  }
  return end === prompt.index ? null : { start: prompt.index + 1, end };
}

/** How far an answer has come, by its words. */
export function answerState(note: Note, extent: AnswerExtent | null): AnswerState {
  if (!extent) return 'none';
  const text = note.lines.slice(extent.start, extent.end + 1).map((line) => line.content);
  const count = text.join(' ').match(WORD)?.length ?? 0;
  return count >= DRAFTED_FROM ? 'drafted' : count > 0 ? 'started' : 'none';
}
