import type { NoteLine } from '../../note/note';
import type { PracticeNote } from '../practice-note';

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
  /** Whether the same line goes on with an answer. */
  readonly isAnswered: boolean;
}

/** One way in which notes write practice questions; null where a line is not written so. */
export type QuestionFinder = (line: NoteLine, note: PracticeNote) => FoundQuestion | null;
