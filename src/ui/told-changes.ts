import type { App } from 'obsidian';
import { inWords } from '../core/dates/calendar';
import type { LineAction } from '../core/edits/line-action';
import type { FollowUp, FollowUpStatus } from '../core/follow-ups/follow-up';
import { errorText, type Change, type Outcome } from '../vault/outcome';
import { plainWords } from './inline-markdown';
import { noteName } from './note-name';
import { openOneOf } from './open-line';
import { showOutcome, type NoticeAction } from './outcome-notice';

/** What changing notes needs of the writer. */
export interface NoteChanger {
  readonly lastChange: Change | null;
  act(followUp: FollowUp, action: LineAction): Promise<Outcome>;
  undo(change: Change): Promise<Outcome>;
}

/** What changing notes needs of the window. */
export interface TellingWindow {
  /** Leads to one of the lines (0-based) of a note. */
  show(path: string, lines: readonly number[]): void;
  /** Says how an action ended, with a button for what the user may want next. */
  tell(message: string, action: NoticeAction | null): void;
}

const statusWords: Readonly<Record<FollowUpStatus, string>> = {
  open: 'Reopened',
  'in progress': 'Started',
  done: 'Completed',
  cancelled: 'Cancelled',
};

/** Changes notes, and says how each change ended. */
export class ToldChanges {
  constructor(
    private readonly writer: NoteChanger,
    private readonly window: TellingWindow,
  ) {}

  /** Changes that are told by the app's own notices. */
  static in(app: App, writer: NoteChanger): ToldChanges {
    return new ToldChanges(writer, {
      show: (path, lines) => openOneOf(app, path, lines),
      tell: showOutcome,
    });
  }

  /** Whether there is a change to take back. */
  get canUndo(): boolean {
    return this.writer.lastChange !== null;
  }

  /** Does it, and says so with a way back; true where it was done. `undone` is told when the user took that way. */
  async act(followUp: FollowUp, action: LineAction, undone: () => void = () => undefined): Promise<boolean> {
    const outcome = await settled(this.writer.act(followUp, action));
    if (outcome.kind !== 'done') {
      this.tellFailure(outcome, followUp.anchor.path, followUp.line);
      return false;
    }
    const act = () => void this.undo(outcome.change).then((isUndone) => isUndone && undone());
    this.window.tell(`${wordsFor(action)} “${short(plainWords(followUp.text))}”`, { label: 'Undo', act });
    return true;
  }

  /** Takes back the newest change of all. */
  undoLast(): void {
    const change = this.writer.lastChange;
    if (change) void this.undo(change);
    else this.window.tell('There is nothing to undo.', null);
  }

  private async undo(change: Change): Promise<boolean> {
    const outcome = await settled(this.writer.undo(change));
    if (outcome.kind !== 'done') {
      this.tellFailure(outcome, change.path, lineOf(change));
      return false;
    }
    const { path } = outcome.change;
    this.window.tell(`Undone in “${noteName(path)}”`, this.showing(path, [lineOf(change)]));
    return true;
  }

  private tellFailure(outcome: Exclude<Outcome, { kind: 'done' }>, path: string, line: number): void {
    const lines = outcome.kind === 'refused' && outcome.lines.length > 0 ? outcome.lines : [line];
    this.window.tell(outcome.reason, this.showing(path, lines));
  }

  private showing(path: string, lines: readonly number[]): NoticeAction {
    return { label: 'Show', act: () => this.window.show(path, lines) };
  }
}

function lineOf(change: Change): number {
  return change.kind === 'line' ? change.line : 0;
}

function wordsFor(action: LineAction): string {
  switch (action.kind) {
    case 'status':
      return statusWords[action.to];
    case 'make a task':
      return 'Made a task of';
    case 'due':
      return action.day === null ? 'Took the date off' : `Due ${inWords(action.day)}:`;
    case 'owner':
      return action.name === null ? 'Assigned to nobody:' : `Assigned to ${action.name}:`;
    case 'priority':
      return `Priority ${action.priority ?? 'normal'}:`;
  }
}

/** A writer that throws has failed like any other. */
async function settled(writing: Promise<Outcome>): Promise<Outcome> {
  try {
    return await writing;
  } catch (error) {
    return { kind: 'failed', reason: `Nothing was written: ${errorText(error)}` };
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
