import type { Anchor } from '../edits/anchor';

/** How far the drafted answer has come. */
export type AnswerState = 'none' | 'started' | 'drafted';

/**
 * The lines that answer a prompt, 0-based and inclusive: those beneath it, those of an answer key further down, or
 * from its own line on where the answer stands behind the question (`Why us? → the work`).
 */
export interface AnswerExtent {
  readonly start: number;
  readonly end: number;
}

/** A practice question found in a note. */
export interface PracticePrompt {
  /** 0-based line. */
  readonly line: number;
  /** The question, cleaned for display. */
  readonly text: string;
  readonly answer: AnswerExtent | null;
  readonly answerState: AnswerState;
  /** What the answer says where it begins on the question's own last line; empty where it begins below. */
  readonly behind: string;
  /** Hash of the answer's words; absent where there are too few to know it by. */
  readonly answerHash?: string;
  readonly direction: 'asked of me' | 'to ask them';
  /** The company or subject that the note or a heading above names, null where none does. */
  readonly topic: string | null;
  /** 0 to 1: how sure we are that it is a practice question. */
  readonly confidence: number;
  readonly why: readonly string[];
  readonly anchor: Anchor;
}
