import type { App } from 'obsidian';
import type { Day } from '../core/dates/day';
import type { Anchor } from '../core/edits/anchor';
import type { EditOptions } from '../core/edits/edit-plan';
import { planAction, type LineAction } from '../core/edits/line-action';
import { LineReading } from '../core/edits/line-reading';
import { planNote, type LineDecision, type NoteNow, type NotePlan } from '../core/edits/note-plan';
import { isTaskNote, planProperties, planPropertyUndo } from '../core/edits/property-edit';
import { Surroundings } from '../core/edits/surroundings';
import { planUndo } from '../core/edits/undo';
import type { FollowUp } from '../core/follow-ups/follow-up';
import { linePrefix } from '../core/note/line-prefix';
import type { ReadNote } from '../core/read-note';
import type { Settings } from '../core/settings/settings';
import { NoteQueue, type Planner } from './note-queue';
import { failure, type Change, type Outcome, type Written } from './outcome';
import { writeProperties } from './task-note';
import { tasksPlugin, type TasksPlugin } from './tasks-plugin';
import { UndoStack } from './undo-stack';
import { writeNote } from './write-note';

/** Completions that the user wants kept out of the notes. */
export interface CompletionsApart {
  /** Remembers that a follow-up is done; gives the id under which that can be taken back. */
  complete(followUp: FollowUp): Promise<string>;
  undo(id: string): Promise<void>;
}

/** What the writer asks of the rest of the plugin. */
export interface WriterPorts {
  readonly settings: () => Settings;
  readonly today: () => Day;
  /** A note as the index would read it. */
  readonly read: (path: string, text: string) => ReadNote;
  /** Absent where nothing can be kept apart. */
  readonly apart?: CompletionsApart;
}

const nothingApart: Outcome = {
  kind: 'refused',
  reason: 'It has no checkbox, and the settings say to leave such lines alone.',
  lines: [],
};

/**
 * Changes notes, one line at a time, in the open editor where there is one and else on disk. The text that is there
 * at the moment of writing decides: the line is found again in it, or nothing is written. Each change can be taken back.
 */
export class Writer {
  private readonly queue = new NoteQueue((path, planners) => this.write(path, planners));
  private readonly stack: UndoStack;
  /** How our own changes left lines, by the anchors that they had before. */
  private readonly left = new WeakMap<Anchor, Anchor>();
  /** As last seen, right before a write. */
  private tasks: TasksPlugin | null = null;

  constructor(
    private readonly app: App,
    private readonly ports: WriterPorts,
  ) {
    this.stack = new UndoStack(app);
  }

  /** Does what the user asks to the line of a follow-up. Never rejects. */
  async act(followUp: FollowUp, action: LineAction): Promise<Outcome> {
    const { anchor } = followUp;
    const isWhole = isTaskNote(followUp);
    const outcome = await (isWhole
      ? this.queue.run(anchor.path, () => this.actOnTaskNote(followUp, action))
      : this.queue.change(anchor.path, (now) => this.plan(now, anchor, action)));
    const settled = outcome.kind === 'apart' ? await this.completeApart(followUp) : outcome;
    if (settled.kind === 'done') this.remember(anchor, settled.change);
    return settled;
  }

  /** The newest change that can be taken back, null where there is none. */
  get lastChange(): Change | null {
    return this.stack.last;
  }

  /**
   * Takes back one change, if its line has not been edited since. What was refused is not offered again. Never rejects.
   */
  async undo(change: Change): Promise<Outcome> {
    const path = this.stack.pathOf(change);
    // At once, so that whoever asks again meanwhile takes back the change before it.
    this.stack.drop(change);
    const outcome = await this.takenBack(change, path);
    if (outcome.kind === 'failed') this.stack.push(change, path);
    return outcome.kind === 'done' ? { kind: 'done', change: { ...change, path } } : outcome;
  }

  /** A note, or a folder, has moved: changes made there can be taken back all the same. */
  noteMoved(from: string, to: string): void {
    this.stack.move(from, to);
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
        return this.undoApart(change);
    }
  }

  /** A row that is older than our own last change of its line still means that line. */
  private plan(now: NoteNow, anchor: Anchor, action: LineAction): NotePlan {
    const left = this.left.get(anchor);
    // Where the change was taken back, the row is up to date again.
    const isAsRead = Surroundings.of(now.note).shape().hash === anchor.noteHash;
    return planNote(now, left && !isAsRead ? left : anchor, this.decision(anchor.path, action));
  }

  private remember(anchor: Anchor, change: Change): void {
    this.stack.push(change);
    const left = change.kind === 'line' && change.after.length === 1 ? change.anchorsAfter[0] : undefined;
    if (left) this.left.set(anchor, left);
  }

  private decision(path: string, action: LineAction): LineDecision {
    const { read, settings } = this.ports;
    return (found) => {
      const reading = new LineReading(found, { read: (text) => read(path, text), settings: settings() });
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

  private async completeApart(followUp: FollowUp): Promise<Outcome> {
    const { apart } = this.ports;
    if (!apart) return nothingApart;
    const { path } = followUp.anchor;
    return apart
      .complete(followUp)
      .then((event) => ({ kind: 'done', change: { kind: 'apart', path, event } }), failure);
  }

  private async undoApart(change: Extract<Change, { kind: 'apart' }>): Promise<Outcome> {
    const undoing = this.ports.apart?.undo(change.event) ?? Promise.resolve();
    return undoing.then(() => ({ kind: 'done', change }), failure);
  }
}

function isTicked(line: string): boolean {
  return linePrefix(line).box?.toLowerCase() === 'x';
}

/** Only completions are kept apart. */
function asked(written: Written): Outcome {
  return written.kind === 'apart' ? nothingApart : written;
}
