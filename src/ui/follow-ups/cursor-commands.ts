import type { App, Command, Editor } from 'obsidian';
import type { Day } from '../../core/dates/day';
import type { FollowUp, FollowUpStatus } from '../../core/follow-ups/follow-up';
import type { ReadNote } from '../../core/read-note';
import type { ToldChanges } from '../told-changes';
import { askDue, type ChoiceContext } from './change-choices';

/** What changing the follow-up under the cursor needs. */
export interface CursorPorts {
  readonly changes: ToldChanges;
  readonly source: {
    readonly notes: ReadonlyMap<string, ReadNote>;
    /** A note as it would be read with this text. */
    readonly readAs: (path: string, text: string) => ReadNote;
  };
  readonly settings: { readonly current: ChoiceContext['settings'] };
  readonly today: () => Day;
}

/** The commands that change the follow-up under the cursor, and the one that takes a change back. */
export function cursorCommands(app: App, ports: CursorPorts): readonly Command[] {
  const { changes, source, settings, today } = ports;
  const choices = () => ({ today: today(), settings: settings.current, notes: source.notes });
  const command = (
    id: string,
    name: string,
    icon: string,
    act: (found: FollowUp) => void,
    fits: (found: FollowUp) => boolean = isAny,
  ): Command => ({
    id: `${id}-follow-up-under-cursor`,
    name: `${name} follow-up under cursor`,
    icon,
    editorCheckCallback: (isChecking, editor, { file }) => {
      const found = file && followUpUnderCursor(ports, editor, file.path);
      if (!found || !fits(found)) return false;
      if (!isChecking) act(found);
      return true;
    },
  });
  const status = (to: FollowUpStatus) => (found: FollowUp) => void changes.act(found, { kind: 'status', to });
  return [
    command('complete', 'Complete', 'check', status('done'), isOpen),
    command('reopen', 'Reopen', 'rotate-ccw', status('open'), (found) => found.status !== 'open'),
    command('set-due-date-of', 'Set due date of', 'calendar', (found) =>
      askDue(app, choices(), (action) => void changes.act(found, action)),
    ),
    {
      id: 'undo-last-change',
      name: 'Undo last change',
      icon: 'undo-2',
      checkCallback: (isChecking) => {
        if (!isChecking) changes.undoLast();
        return changes.canUndo;
      },
    },
  ];
}

function isAny(): boolean {
  return true;
}

function isOpen({ status, kind }: FollowUp): boolean {
  return kind === 'action' && (status === 'open' || status === 'in progress');
}

/** The follow-up at the cursor as the editor's text has it: typing runs ahead of the index. */
function followUpUnderCursor({ source }: CursorPorts, editor: Editor, path: string): FollowUp | null {
  const at = editor.getCursor().line;
  const within = (note: ReadNote | undefined) =>
    note?.followUps.find(({ line, endLine }) => line <= at && at <= endLine) ?? null;
  const known = within(source.notes.get(path));
  const isAsRead = known?.anchor.text === editor.getLine(known?.line ?? at);
  return isAsRead ? known : within(source.readAs(path, editor.getValue()));
}
