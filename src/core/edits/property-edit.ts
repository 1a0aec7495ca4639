import type { Day } from '../dates/day';
import type { FollowUp, FollowUpStatus } from '../follow-ups/follow-up';
import { taskStatus, type Properties } from '../follow-ups/task-note';
import type { LineAction } from './line-action';
import { isSame } from './same-value';

/** A change to one property of a note's front matter; a value that is absent stands for a property that is. */
export interface PropertyEdit {
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A change that was made to a note's front matter. */
export interface PropertyChange {
  readonly kind: 'properties';
  readonly path: string;
  readonly edits: readonly PropertyEdit[];
}

/** What to do to a note's properties, or why they are left alone. */
export type PropertyPlan =
  | { readonly kind: 'edit'; readonly edits: readonly PropertyEdit[] }
  | { readonly kind: 'refused'; readonly reason: string };

const STATUS_LINE = /^["']?status["']?\s*:/i;
/** Whether a follow-up is a note that is one task, as TaskNotes keeps them: its line is that of the note's status. */
export function isTaskNote({ anchor, marker, why }: FollowUp): boolean {
  return marker === null && why[0] === 'is a task note' && STATUS_LINE.test(anchor.text);
}

/** Plans an action on a task note. `seen` is how far it was when the user saw it. */
export function planProperties(
  action: LineAction,
  properties: Properties,
  seen: FollowUpStatus,
  today: Day,
): PropertyPlan {
  if (properties['status'] === undefined || taskStatus(properties) !== seen)
    return refused('The note has been changed since it was read.');
  const values = valuesOf(action, properties, today);
  if (typeof values === 'string') return refused(values);
  const edits = Object.entries(values)
    .map(([key, after]) => ({ key, before: properties[key], after }))
    .filter(({ before, after }) => !isSame(before, after));
  return edits.length > 0 ? { kind: 'edit', edits } : refused('It is so already.');
}

/** Plans to take a change back, if the properties are still as it left them. */
export function planPropertyUndo(change: PropertyChange, properties: Properties): PropertyPlan {
  return change.edits.every(({ key, after }) => isSame(properties[key], after))
    ? {
        kind: 'edit',
        edits: change.edits.map(({ key, before, after }) => ({ key, before: after, after: before })),
      }
    : refused('The note has been edited there since, so nothing was taken back.');
}

/** The values that an action gives to properties, or why it cannot. */
function valuesOf(action: LineAction, properties: Properties, today: Day): Properties | string {
  switch (action.kind) {
    case 'status':
      if (properties['recurrence'] !== undefined) return 'It recurs: TaskNotes itself completes it.';
      return { status: action.to.replace(' ', '-'), completedDate: action.to === 'done' ? today : undefined };
    case 'due':
      return action.day === null ? { due: undefined, scheduled: undefined } : { due: action.day };
    case 'owner':
      return { assignee: action.name ?? undefined };
    case 'priority':
      return { priority: action.priority ?? undefined };
    case 'make a task':
      return 'It is a task already.';
  }
}

function refused(reason: string): PropertyPlan {
  return { kind: 'refused', reason };
}
