import type { App } from 'obsidian';
import { inWords } from '../core/dates/calendar';
import type { LineAction } from '../core/edits/line-action';
import type { FollowUp, FollowUpStatus } from '../core/follow-ups/follow-up';
import { errorText, type Change, type Outcome } from '../vault/outcome';
import { plainWords, shortened } from './inline-markdown';
import { noteName } from '../core/note/note-name';
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
  readonly show: (path: string, lines: readonly number[]) => void;
  /** Says how an action ended, with a button for what the user may want next. */
  readonly tell: (message: string, action: NoticeAction | null) => void;
}

const statusWords: Readonly<Record<FollowUpStatus, string>> = {
  open: 'Reopened',
  'in progress': 'Started',
  done: 'Completed',
  cancelled: 'Cancelled',
};

/** Changes notes, and says how each change ended. */
export interface ToldChanges {
  /** Whether there is a change to take back. */
  readonly canUndo: () => boolean;
  /** Does it, and says so with a way back; true where it was done. `undone` is told when the user took that way. */
  readonly act: (followUp: FollowUp, action: LineAction, undone?: () => void) => Promise<boolean>;
  /** Takes back the newest change of all. */
  readonly undoLast: () => void;
}

/** Changes that are told by the app's own notices. */
export function changesIn(app: App, writer: NoteChanger): ToldChanges {
  return toldChanges(writer, { show: (path, lines) => openOneOf(app, path, lines), tell: showOutcome });
}

/** Changes made by a writer and told in a window. */
export function toldChanges(writer: NoteChanger, { show, tell }: TellingWindow): ToldChanges {
  const showing = (path: string, lines: readonly number[]): NoticeAction => ({
    label: 'Show',
    act: () => show(path, lines),
  });
  const tellFailure = (outcome: Exclude<Outcome, { kind: 'done' }>, path: string, line: number): false => {
    const lines = outcome.kind === 'refused' && outcome.lines.length > 0 ? outcome.lines : [line];
    tell(outcome.reason, showing(path, lines));
    return false;
  };
  const undo = async (change: Change): Promise<boolean> => {
    const outcome = await settled(writer.undo(change));
    const line = change.kind === 'line' ? change.line : 0;
    if (outcome.kind !== 'done') return tellFailure(outcome, change.path, line);
    const { path } = outcome.change;
    tell(`Undone in “${noteName(path)}”`, showing(path, [line]));
    return true;
  };
  return {
    canUndo: () => writer.lastChange !== null,
    act: async (followUp, action, undone) => {
      const outcome = await settled(writer.act(followUp, action));
      if (outcome.kind !== 'done') return tellFailure(outcome, followUp.anchor.path, followUp.line);
      const act = () => void undo(outcome.change).then((isUndone) => isUndone && undone?.());
      tell(`${wordsFor(action)} “${shortened(plainWords(followUp.text), 60)}”`, { label: 'Undo', act });
      return true;
    },
    undoLast: () => {
      const change = writer.lastChange;
      if (change) void undo(change);
      else tell('There is nothing to undo.', null);
    },
  };
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
