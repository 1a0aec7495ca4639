import type { App, Command, Editor } from 'obsidian';
import type { Day } from '../../core/dates/day';
import type { FollowUp, FollowUpStatus } from '../../core/follow-ups/follow-up';
import type { ReadNote } from '../../core/read-note';
import { command, cursorCommand } from '../command';
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
  const status = (deed: string, icon: string, to: FollowUpStatus, fits: (found: FollowUp) => boolean) =>
    cursorCommand(`${deed} follow-up under cursor`, icon, (editor, path) => {
      const found = followUpUnderCursor(ports, editor, path);
      return found && fits(found) ? () => void changes.act(found, { kind: 'status', to }) : null;
    });
  return [
    status('Complete', 'check', 'done', isOpen),
    status('Reopen', 'rotate-ccw', 'open', (found) => found.status !== 'open'),
    cursorCommand('Set due date of follow-up under cursor', 'calendar', (editor, path) => {
      const found = followUpUnderCursor(ports, editor, path);
      const choices = { today: today(), settings: settings.current, notes: source.notes };
      return found && (() => askDue(app, choices, (action) => void changes.act(found, action)));
    }),
    command('Undo last change', 'undo-2', () => (changes.canUndo() ? changes.undoLast : null)),
  ];
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
