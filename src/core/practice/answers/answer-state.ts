import type { Note } from '../../note/note';
import type { AnswerExtent, AnswerState } from '../prompt';

/** Words from which an answer counts as drafted; a spoken minute has about 130. */
const DRAFTED_FROM = 40;

const WORD = /[\p{L}\p{N}]+/gu;

/** How far an answer has come, by its words. */
export function answerState(note: Note, extent: AnswerExtent | null): AnswerState {
  if (!extent) return 'none';
  const text = note.lines.slice(extent.start, extent.end + 1).map((line) => line.content);
  const count = text.join(' ').match(WORD)?.length ?? 0;
  return count >= DRAFTED_FROM ? 'drafted' : count > 0 ? 'started' : 'none';
}
