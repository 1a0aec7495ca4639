import type { App, MarkdownView } from 'obsidian';
import { planBatch, type Batch } from '../core/edits/note-batch';
import type { NotePlan } from '../core/edits/note-plan';
import type { Planner } from './note-queue';
import { noteAt } from './note-text';
import { applyInEditor, editingView } from './open-editor';
import { errorText, failure, type Outcome, type Written } from './outcome';

/**
 * Changes a note in the open editor where there is one, else on disk, all at once. The text that is there at the moment
 * of writing decides. Null stands for a plan that has to be made again, after what it came too close to. Rejects where
 * the note cannot be written.
 */
export async function writeNote(
  app: App,
  path: string,
  planners: readonly Planner[],
): Promise<readonly (Written | null)[]> {
  const file = noteAt(app, path);
  const failed: Outcome[] = [];
  const careful = planners.map((planner, index): Planner => (now) => {
    try {
      return planner(now);
    } catch (error) {
      failed[index] = failure(error);
      return { kind: 'apart' };
    }
  });
  const made: { batch?: Batch } = {};
  const plan = (text: string): Batch => (made.batch = planBatch(text, path, careful));
  const view = editingView(app, path);
  const problem = view ? await writeInEditor(view, plan) : await writeOnDisk();
  const { batch } = made;
  if (!batch) throw new Error('The note was not read.');
  return batch.plans.map((planned, index) => failed[index] ?? written(planned, batch, index, problem));

  async function writeOnDisk(): Promise<null> {
    await app.vault.process(file, (text) => plan(text).textAfter);
    return null;
  }
}

/** Why it was changed, but not saved; null where it was. */
async function writeInEditor(view: MarkdownView, plan: (text: string) => Batch): Promise<Outcome | null> {
  const { edits } = plan(view.editor.getValue());
  if (edits.length === 0) return null;
  applyInEditor(view.editor, edits);
  try {
    // The app saves by itself, but seconds later; the row should follow at once.
    await view.save();
    return null;
  } catch (error) {
    return { kind: 'failed', reason: `Changed in the editor, but not saved: ${errorText(error)}` };
  }
}

function written(
  plan: NotePlan | null,
  batch: Batch,
  index: number,
  problem: Outcome | null,
): Written | null {
  if (plan?.kind !== 'change') return plan;
  const change = batch.changes[index];
  return problem ?? (change ? { kind: 'done', change } : null);
}
