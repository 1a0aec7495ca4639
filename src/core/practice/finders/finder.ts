import type { NoteLine } from '../../note/note';
import type { PracticePrompt } from '../prompt';

/** A note as prompt finders see it. */
export interface PracticeNote {
  /** True for interview preparation: its path, title or headings say so. */
  readonly isInterview: boolean;
}

/** What a finder found in a line. */
export interface FoundPrompt {
  readonly text: string;
  readonly direction: PracticePrompt['direction'];
  readonly confidence: number;
  readonly why: string;
}

/** One way in which notes write practice questions; null where the line is not one. */
export type PromptFinder = (line: NoteLine, note: PracticeNote) => FoundPrompt | null;
