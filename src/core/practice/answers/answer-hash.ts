import { textKey } from '../../journal/identity';
import type { Note } from '../../note/note';
import type { AnswerExtent } from '../prompt';

const WORD = /[\p{L}\p{N}]+/gu;
/** An answer of fewer words may stand beneath several questions. */
const TELLING_FROM = 6;

/** Hash of an answer's words, by which its question is known again when it is reworded; null where they are few. */
export function answerHash(note: Note, answer: AnswerExtent | null, question: number): string | null {
  if (answer === null || answer.start === question) return null;
  const text = note.lines
    .slice(answer.start, answer.end + 1)
    .map(({ content }) => content)
    .join(' ');
  return (text.match(WORD)?.length ?? 0) < TELLING_FROM ? null : textKey(text);
}
