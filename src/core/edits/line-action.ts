import type { Day } from '../dates/day';
import type { FollowUpStatus } from '../follow-ups/follow-up';
import { planDue, type DueContext } from './due-edit';
import { refuse, type EditOptions, type EditPlan } from './edit-plan';
import { whyNotEdited, type LinePlace } from './line-place';
import { planOwner, type OwnerContext } from './owner-edit';
import { planPriority, type Priority } from './priority-edit';
import { planStatus, planTask } from './status-edit';

/** What the user wants done to the line of a follow-up. */
export type LineAction =
  | { readonly kind: 'status'; readonly to: FollowUpStatus }
  | { readonly kind: 'make a task' }
  /** Null takes the date away, and so on. */
  | { readonly kind: 'due'; readonly day: Day | null }
  | { readonly kind: 'owner'; readonly name: string | null }
  | { readonly kind: 'priority'; readonly priority: Priority | null };

/** A line as it now stands, without a byte order mark, and what is known of it. */
export interface LineHere extends DueContext, OwnerContext {
  readonly line: string;
  readonly place: LinePlace;
}

/** Plans what an action does to a line, in the line's own format. */
export function planAction(action: LineAction, here: LineHere, options: EditOptions): EditPlan {
  const { line, place } = here;
  const reason = whyNotEdited(line, place);
  if (reason !== null) return refuse(reason);
  switch (action.kind) {
    case 'status':
      return planStatus(line, action.to, options);
    case 'make a task':
      return planTask(line, options);
    case 'due':
      return planDue(line, action.day, here, options);
    case 'owner':
      return planOwner(line, action.name, here);
    case 'priority':
      return planPriority(line, action.priority, options);
  }
}
