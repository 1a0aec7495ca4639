import { anchorOf } from './anchor-of';
import type { LineChange } from './line-change';
import { applyEdits } from './line-edit';
import { noteNow, type Draft, type NoteEdit, type NoteNow, type NotePlan } from './note-plan';
import { surroundingsOf } from './surroundings';

/** Several changes to one note that are made in one write. */
export interface Batch {
  /** What was planned, in the order asked; null for what touches a line of an earlier one and has to be planned again. */
  readonly plans: readonly (NotePlan | null)[];
  /** All edits, left to right. */
  readonly edits: readonly NoteEdit[];
  readonly textAfter: string;
  /** The changes made by the plans, in their order; null where a plan changes nothing. */
  readonly changes: readonly (LineChange | null)[];
}

/** Plans several changes to a note, each as if it were the only one. */
export function planBatch(
  text: string,
  path: string,
  planners: readonly ((now: NoteNow) => NotePlan)[],
): Batch {
  const now = noteNow(text);
  const drafts: Draft[] = [];
  const plans = planners.map((planner) => {
    const plan = planner(now);
    if (plan.kind !== 'change') return plan;
    if (drafts.some((draft) => touches(draft, plan.draft))) return null;
    drafts.push(plan.draft);
    return plan;
  });
  drafts.sort((one, other) => one.line - other.line);
  const edits = drafts.flatMap((draft) => draft.edits);
  const textAfter = applyEdits(text, edits);
  const changes = changesOf(drafts, textAfter, path);
  return {
    plans,
    edits,
    textAfter,
    changes: plans.map((plan) => (plan?.kind === 'change' ? (changes.get(plan.draft) ?? null) : null)),
  };
}

/** Lines side by side count as touching: an edit may reach over the break between them. */
function touches(one: Draft, other: Draft): boolean {
  const isPlain = (draft: Draft): boolean => draft.before.length === 1 && draft.after.length === 1;
  if (isPlain(one) && isPlain(other)) return one.line === other.line;
  return one.line <= other.line + other.before.length && other.line <= one.line + one.before.length;
}

function changesOf(drafts: readonly Draft[], textAfter: string, path: string): Map<Draft, LineChange> {
  const changes = new Map<Draft, LineChange>();
  if (drafts.length === 0) return changes;
  const { note } = noteNow(textAfter);
  let shift = 0;
  for (const draft of drafts) {
    const { line, before, after, lineBreak } = draft;
    const first = line + shift;
    changes.set(draft, {
      kind: 'line',
      path,
      line,
      before: before[0] ?? '',
      after,
      anchorsAfter: after.map((_, index) => anchorOf(note, first + index, path)),
      noteHashAfter: surroundingsOf(note).shape.hash,
      lineBreak,
    });
    shift += after.length - before.length;
  }
  return changes;
}
