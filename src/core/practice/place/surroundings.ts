import type { Note, NoteLine } from '../../note/note';
import type { FoundQuestion } from '../finders/finder';

const SENTENCE_END = /[.!?:;)"'”’*_]$/;
/** Shorter lines above were ended by hand. */
const WRAPPED_FROM = 40;
/** How far below a question its answer begins at most. */
const NEAR = 3;

/** Whether a plain line goes on with the sentence of the line above. */
export function isMidParagraph(note: Note, line: NoteLine): boolean {
  const above = note.lines[line.index - 1];
  if (line.marker !== null || line.heading > 0 || !above || above.heading > 0) return false;
  return above.content.length > WRAPPED_FROM && !SENTENCE_END.test(above.content);
}

/** Whether text stands right beneath a question that is not the next one of its kind. */
export function hasTextBeneath(note: Note, line: NoteLine, question: FoundQuestion): boolean {
  if (question.isAnswered) return true;
  const near = note.lines.slice(question.endLine + 1, question.endLine + 1 + NEAR);
  const below = near.find(({ raw }) => raw.trim() !== '');
  if (!below || (below.heading > 0 && below.region === 'text')) return false;
  if (below.marker === null || line.marker === null) return true;
  return below.indent > line.indent || below.quoteDepth > line.quoteDepth;
}
