import type { NoteLine } from '../../note/note';
import type { PracticeNote } from '../practice-note';
import { cleanQuestion } from '../wording/clean-question';

/** How a note writes a question down. */
export type Shape =
  | 'transcript'
  | 'card'
  | 'table row'
  | 'callout'
  | 'summary'
  | 'heading'
  | 'list item'
  | 'bold line'
  | 'paragraph';

/** Words in a note that may be a practice question. */
export interface FoundQuestion {
  readonly shape: Shape;
  /** The question, cleaned for display. */
  readonly text: string;
  /** 0-based line on which the question ends. */
  readonly endLine: number;
  /** The answer, or its beginning, with which that line goes on; empty where it does not. */
  readonly behind: string;
}

/** One way in which notes write practice questions; null where a line is not written so. */
export type QuestionFinder = (line: NoteLine, note: PracticeNote) => FoundQuestion | null;

const LETTER = /\p{L}/u;

/** The question that words stand for once cleaned, null where nothing is left of them. */
export function found(shape: Shape, words: string, { index }: NoteLine, behind = ''): FoundQuestion | null {
  const text = cleanQuestion(words);
  return LETTER.test(text) ? { shape, text, endLine: index, behind } : null;
}
