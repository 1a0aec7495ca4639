import type { HoverParent, ItemView, PaneType } from 'obsidian';
import { addRowMemory } from '../memory/row-memory';
import { openLine, preview } from '../open-line';
import type { FollowUpsPorts } from './follow-ups-ports';
import type { ListActions } from './list-events';
import type { Row } from './row';
import type { RowChanges } from './row-changes';
import { showRowMenu } from './row-menu';

/** What can be done with the rows of a view. */
export function rowActions(
  view: ItemView & HoverParent,
  ports: FollowUpsPorts,
  rows: RowChanges,
): Omit<ListActions, 'toggle'> {
  const { app } = view;
  const { source, settings, today, textOf, changes } = ports;
  const open = ({ path, followUp }: Row, pane: PaneType | boolean): void =>
    void openLine(app, path, followUp.line, pane);
  return {
    open,
    openLink: (target, { path }, pane) => void app.workspace.openLinkText(target, path, pane),
    preview: ({ path, followUp }, evt, targetEl, link) =>
      preview(view, evt, targetEl, path, followUp.line, link),
    showMenu: (row, at) =>
      showRowMenu(app, row, at, {
        open: (pane) => open(row, pane),
        change: (action) => void rows.act(row, action),
        choices: () => ({ today: today(), settings: settings.current, notes: source.notes }),
        textOf,
        addMemory: (menu) => addRowMemory(app, menu, row, ports, at),
      }),
    complete: (row) => void rows.complete(row),
    undo: () => changes.undoLast(),
  };
}
