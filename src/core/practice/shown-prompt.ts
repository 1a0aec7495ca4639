import type { PracticePrompt } from './prompt';

/** The confidence from which a prompt is shown: more likely one than not. */
const SHOWN_FROM = 0.5;

/** Whether we are sure enough of a practice question to show it. */
export function isShownPrompt(prompt: Pick<PracticePrompt, 'confidence'>): boolean {
  return prompt.confidence >= SHOWN_FROM;
}
