import type { App, MarkdownView } from 'obsidian';
import type { Day } from '../core/dates/day';
import { planCompletion } from '../core/edits/complete';
import type { LineChange } from '../core/edits/line-change';
import { applyEdits } from '../core/edits/line-edit';
import { planNote, type LineDecision, type NotePlan } from '../core/edits/note-plan';
import { planUndo } from '../core/edits/undo';
import type { FollowUp } from '../core/follow-ups/follow-up';
import { linePrefix } from '../core/note/line-prefix';
import type { Settings } from '../core/settings/settings';
import { applyInEditor, editingView } from './open-editor';
import { errorText, type Outcome } from './outcome';
import { tasksToggle, type TaskToggle } from './tasks-plugin';

export type { LineChange } from '../core/edits/line-change';
export type { Outcome } from './outcome';

/** What the writer asks of the rest of the plugin. */
export interface WriterPorts {
  readonly settings: () => Pick<Settings, 'writeDoneDate'>;
  readonly today: () => Day;
}

type Plan = (text: string) => NotePlan;

/**
 * Changes notes, one line at a time, in the open editor where there is one and else on disk. The text that is there
 * at the moment of writing decides: the line is found again in it, or nothing is written.
 */
export class Writer {
  /** The last change under way to each note: two changes to one note queue up. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly app: App,
    private readonly ports: WriterPorts,
  ) {}

  /** Completes a follow-up in the format of its own line. */
  complete(followUp: FollowUp): Promise<Outcome> {
    const { anchor } = followUp;
    return this.change(anchor.path, (text) => planNote(text, anchor, this.completion(anchor.path)));
  }

  /** Takes back one change, if its line has not been edited since. */
  undo(change: LineChange): Promise<Outcome> {
    return this.change(change.path, (text) => planUndo(text, change));
  }

  private completion(path: string): LineDecision {
    const { writeDoneDate } = this.ports.settings();
    const options = { today: this.ports.today(), writeDoneDate };
    const toggle = tasksToggle(this.app);
    return (line, place) => {
      const plan = planCompletion(line, { ...options, place });
      const toggled = plan.kind === 'edit' && toggle ? toggledLines(toggle, line, path) : null;
      return toggled ? { kind: 'lines', lines: toggled } : plan;
    };
  }

  private change(path: string, plan: Plan): Promise<Outcome> {
    const before = this.underWay.get(path) ?? Promise.resolve();
    const outcome = before.then(() => this.write(path, plan)).catch(failure);
    this.underWay.set(path, outcome);
    void outcome.then(() => {
      if (this.underWay.get(path) === outcome) this.underWay.delete(path);
    });
    return outcome;
  }

  private async write(path: string, plan: Plan): Promise<Outcome> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) return { kind: 'failed', reason: `There is no note “${path}” any more.` };
    const view = editingView(this.app, path);
    if (view) return writeInEditor(view, plan);
    const made: { plan?: NotePlan } = {};
    await this.app.vault.process(file, (text) => {
      made.plan = plan(text);
      return made.plan.kind === 'change' ? applyEdits(text, made.plan.edits) : text;
    });
    return made.plan ? outcomeOf(made.plan) : { kind: 'failed', reason: 'The note was not read.' };
  }
}

async function writeInEditor(view: MarkdownView, plan: Plan): Promise<Outcome> {
  const made = plan(view.editor.getValue());
  if (made.kind !== 'change') return outcomeOf(made);
  applyInEditor(view.editor, made.edits);
  try {
    // The app saves by itself, but seconds later; the row should follow at once.
    await view.save();
  } catch (error) {
    return { kind: 'failed', reason: `Changed in the editor, but not saved: ${errorText(error)}` };
  }
  return outcomeOf(made);
}

/** What the Tasks plugin makes of a checkbox line, null where that does not complete it. */
function toggledLines(toggle: TaskToggle, line: string, path: string): readonly string[] | null {
  if (linePrefix(line).box === null) return null;
  const lines = toggle(line, path);
  const isCompleted = lines.length === 0 || lines.some((toggled) => isTicked(toggled));
  return isCompleted ? lines : null;
}

function isTicked(line: string): boolean {
  return linePrefix(line).box?.toLowerCase() === 'x';
}

function outcomeOf(plan: NotePlan): Outcome {
  return plan.kind === 'change' ? { kind: 'done', change: plan.change } : plan;
}

function failure(error: unknown): Outcome {
  return { kind: 'failed', reason: errorText(error) };
}
