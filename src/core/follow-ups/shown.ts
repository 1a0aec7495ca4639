import type { FollowUp } from './follow-up';

/** The confidence from which a follow-up is shown: more likely one than not. */
const SHOWN_FROM = 0.44;

/** Whether we are sure enough of a follow-up to show it in the sidebar, whatever its status. */
export function isShown(followUp: Pick<FollowUp, 'confidence'>): boolean {
  return followUp.confidence >= SHOWN_FROM;
}
