import type { Day } from '../dates/day';
import type { LineEdit } from './line-edit';

/** What to do to a line: the smallest edits, left to right, or why it is left alone. */
export type EditPlan =
  | { readonly kind: 'edit'; readonly edits: readonly LineEdit[] }
  | { readonly kind: 'refused'; readonly reason: string }
  /** The note is to stay as it is: the completion belongs into the journal. */
  | { readonly kind: 'apart' };

/** What becomes of a line without a checkbox when it is completed. */
export type ProseCompletion = 'checked task' | 'struck through' | 'left alone';

/** How a day is written where a line has no format of its own. */
export type DateFormat = 'tasks emoji' | 'dataview' | 'plain words';

/** What an edit depends on besides the line. */
export interface EditOptions {
  readonly today: Day;
  /** Whether the day of completion is written where the line's format has a field for it. */
  readonly writeDoneDate: boolean;
  readonly proseCompletion: ProseCompletion;
  readonly dateFormat: DateFormat;
  /** The tag without which the Tasks plugin takes no line for a task; empty where there is none. */
  readonly globalFilter: string;
  /** Whether a line that is made a task gets the day on which that was done. */
  readonly writeCreatedDate: boolean;
}

/** The plan that makes these edits. */
export function edit(...edits: readonly LineEdit[]): EditPlan {
  return { kind: 'edit', edits: [...edits].sort((one, other) => one.from - other.from) };
}

/** The plan that leaves a line alone. */
export function refuse(reason: string): EditPlan {
  return { kind: 'refused', reason };
}
