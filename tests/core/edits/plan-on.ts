import type { EditOptions, EditPlan } from '../../../src/core/edits/edit-plan';
import { planAction, type LineAction } from '../../../src/core/edits/line-action';
import { applyEdits } from '../../../src/core/edits/line-edit';
import type { LinePlace } from '../../../src/core/edits/line-place';
import { lineReading } from '../../../src/core/edits/line-reading';
import { noteNow, planNote } from '../../../src/core/edits/note-plan';
import { anchorOf } from '../../../src/core/edits/anchor-of';
import { readNote, type ReadNote } from '../../../src/core/read-note';
import { defaultSettings } from '../../../src/core/settings/settings';

/** A user who writes the day of completion and has chosen nothing else. */
export const options: EditOptions = {
  today: '2025-07-14',
  writeDoneDate: true,
  proseCompletion: 'checked task',
  dateFormat: 'tasks emoji',
  globalFilter: '',
  writeCreatedDate: false,
};

/** The plan for a line that nothing is known of but its text. */
export function planOn(
  line: string,
  action: LineAction,
  given = options,
  place: LinePlace = 'text',
): EditPlan {
  const nothing = {
    due: null,
    owner: null,
    dates: null,
    isWrapped: false,
    dueAfter: () => null,
    ownerAfter: () => null,
  };
  return planAction(action, { ...nothing, line, place }, given);
}

/** The line after a plan, or why it is left alone. */
export function after(line: string, plan: EditPlan): string {
  if (plan.kind === 'apart') return 'apart';
  return plan.kind === 'edit' ? applyEdits(line, plan.edits) : `refused: ${plan.reason}`;
}

/** A note written on Tuesday 1 July 2025, as it is read. */
export function read(text: string): ReadNote {
  return readNote(text, {
    path: '2025-07-01.md',
    fileDay: null,
    dailyNoteFormat: null,
    parseYaml: () => ({}),
    settings: defaultSettings,
  });
}

/** A line of such a note after an action, or why it is left alone. */
export function acted(
  note: string,
  line: number,
  action: LineAction,
  given: Partial<EditOptions> = {},
): string {
  const now = noteNow(note);
  const plan = planNote(now, anchorOf(now.note, line, 'note.md'), (found) =>
    planAction(action, lineReading(found, { read, settings: defaultSettings }), { ...options, ...given }),
  );
  if (plan.kind === 'apart') return 'apart';
  return plan.kind === 'change' ? plan.draft.after.join('\n') : `refused: ${plan.reason}`;
}
