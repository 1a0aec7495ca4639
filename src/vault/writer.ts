import { Component, type App } from 'obsidian';
import type { Day } from '../core/dates/day';
import type { Anchor } from '../core/edits/anchor';
import type { EditOptions } from '../core/edits/edit-plan';
import { planAction, type LineAction } from '../core/edits/line-action';
import { lineReading } from '../core/edits/line-reading';
import { planNote, type LineDecision, type NoteNow, type NotePlan } from '../core/edits/note-plan';
import { isTaskNote, planProperties, planPropertyUndo } from '../core/edits/property-edit';
import { surroundingsOf } from '../core/edits/surroundings';
import { planUndo } from '../core/edits/undo';
import type { FollowUp } from '../core/follow-ups/follow-up';
import { identityOf } from '../core/journal/identity';
import { linePrefix } from '../core/note/line-prefix';
import type { ReadNote } from '../core/read-note';
import type { Settings } from '../core/settings/settings';
import { inTurn } from './in-turn';
import type { Memory } from './memory';
import { noteQueue, type Planner } from './note-queue';
import { failure, type Change, type Outcome, type Written } from './outcome';
import { writeProperties } from './task-note';
import { tasksPlugin, type TasksPlugin } from './tasks-plugin';
import type { UndoStack } from './undo-stack';
import { writeNote } from './write-note';

/** What the writer asks of the rest of the plugin. */
export interface WriterPorts {
  readonly settings: () => Settings;
  readonly today: () => Day;
  /** A note as the index would read it. */
  readonly read: (path: string, text: string) => ReadNote;
  /** Where completions go that are to stay out of the notes. It puts them on the stack itself. */
  readonly memory: Pick<Memory, 'remember' | 'undo'>;
  readonly stack: UndoStack;
}

/**
 * Changes notes, one line at a time, in the open editor where there is one and else on disk. The text that is there
 * at the moment of writing decides: the line is found again in it, or nothing is written. Each change can be taken back.
 */
export class Writer extends Component {
  private readonly queue = noteQueue((path, planners) => this.write(path, planners));
  /** Of two changes to one line the older can be taken back only once the newer is. */
  private readonly undoing = inTurn();
  /** How our own changes left lines, by the anchors that they had before. */
  private readonly left = new WeakMap<Anchor, Anchor>();
  /** As last seen, right before a write. */
  private tasks: TasksPlugin | null = null;

  constructor(
    private readonly app: App,
    private readonly ports: WriterPorts,
  ) {
    super();
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on('rename', ({ path }, oldPath) => this.ports.stack.move(oldPath, path)),
    );
  }

  /** Does what the user asks to the line of a follow-up. Never rejects. */
  async act(followUp: FollowUp, action: LineAction): Promise<Outcome> {
    const { anchor } = followUp;
    const isWhole = isTaskNote(followUp);
    const outcome = await (isWhole
      ? this.queue.run(anchor.path, () => this.actOnTaskNote(followUp, action))
      : this.queue.change(anchor.path, (now) => this.plan(now, anchor, action)));
    const settled = outcome.kind === 'apart' ? await this.completeApart(followUp) : outcome;
    if (settled.kind === 'done' && settled.change.kind !== 'apart') this.remember(anchor, settled.change);
    return settled;
  }

  /** The newest change that can be taken back, null where there is none. */
  get lastChange(): Change | null {
    return this.ports.stack.last();
  }

  /**
   * Takes back one change, if its line has not been edited since. What was refused is not offered again. Never rejects.
   */
  async undo(change: Change): Promise<Outcome> {
    const path = this.ports.stack.pathOf(change);
    // At once, so that whoever asks again meanwhile takes back the change before it.
    this.ports.stack.drop(change);
    const outcome = await this.undoing(() => this.takenBack(change, path));
    if (outcome.kind === 'failed') this.ports.stack.push(change, path);
    return outcome.kind === 'done' ? { kind: 'done', change: { ...change, path } } : outcome;
  }

  private async takenBack(change: Change, path: string): Promise<Outcome> {
    switch (change.kind) {
      case 'line':
        return asked(await this.queue.change(path, (now) => planUndo(now, change)));
      case 'properties':
        return asked(
          await this.queue.run(path, () =>
            writeProperties(this.app, path, (properties) => planPropertyUndo(change, properties)),
          ),
        );
      case 'apart':
        return this.ports.memory.undo([change.event]).then(() => ({ kind: 'done', change }), failure);
    }
  }

  /** A row that is older than our own last change of its line still means that line. */
  private plan(now: NoteNow, anchor: Anchor, action: LineAction): NotePlan {
    const left = this.left.get(anchor);
    // Where the change was taken back, the row is up to date again.
    const isAsRead = surroundingsOf(now.note).shape.hash === anchor.noteHash;
    return planNote(now, left && !isAsRead ? left : anchor, this.decision(anchor.path, action));
  }

  private remember(anchor: Anchor, change: Change): void {
    this.ports.stack.push(change);
    const left = change.kind === 'line' && change.after.length === 1 ? change.anchorsAfter[0] : undefined;
    if (left) this.left.set(anchor, left);
  }

  private decision(path: string, action: LineAction): LineDecision {
    const { read, settings } = this.ports;
    return (found) => {
      const reading = lineReading(found, { read: (text) => read(path, text), settings: settings() });
      const plan = planAction(action, reading, this.options());
      const isCompletion = action.kind === 'status' && action.to === 'done' && plan.kind === 'edit';
      const toggled = isCompletion ? this.toggled(found.line, path) : null;
      return toggled ? { kind: 'lines', lines: toggled } : plan;
    };
  }

  private options(): EditOptions {
    const { writeDoneDate, proseCompletion, dateFormat } = this.ports.settings();
    const { tasks } = this;
    return {
      today: this.ports.today(),
      writeDoneDate: writeDoneDate && (tasks?.writeDoneDate ?? true),
      proseCompletion,
      dateFormat: dateFormat === 'plain words' ? dateFormat : (tasks?.format ?? dateFormat),
      globalFilter: tasks?.globalFilter ?? '',
      writeCreatedDate: tasks?.writeCreatedDate ?? false,
    };
  }

  /** What the Tasks plugin makes of a checkbox line, null where that does not complete it. */
  private toggled(line: string, path: string): readonly string[] | null {
    const toggle = this.tasks?.toggle;
    if (!toggle || linePrefix(line).box === null) return null;
    const lines = toggle(line, path);
    return lines.length === 0 || lines.some(isTicked) ? lines : null;
  }

  private async write(path: string, planners: readonly Planner[]): ReturnType<typeof writeNote> {
    this.tasks = await tasksPlugin(this.app);
    return writeNote(this.app, path, planners);
  }

  private actOnTaskNote({ anchor, status }: FollowUp, action: LineAction): Promise<Outcome> {
    const today = this.ports.today();
    return writeProperties(this.app, anchor.path, (properties) =>
      planProperties(action, properties, status, today),
    );
  }

  private completeApart(followUp: FollowUp): Promise<Outcome> {
    const { memory, today } = this.ports;
    const kept = memory.remember({ kind: 'completion', about: identityOf(followUp), day: today() });
    const { path } = followUp.anchor;
    return kept.then(({ id }) => ({ kind: 'done', change: { kind: 'apart', path, event: id } }), failure);
  }
}

function isTicked(line: string): boolean {
  return linePrefix(line).box?.toLowerCase() === 'x';
}

/** An undo is never kept apart. */
function asked(written: Written): Outcome {
  return written.kind === 'apart' ? failure('Nothing was asked of the note.') : written;
}
