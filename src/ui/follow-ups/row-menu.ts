import { Menu } from 'obsidian';
import { showMenu } from '../memory/menu-items';
import type { Row } from './row';

/** What the row menu offers. */
export interface RowMenuActions {
  open(row: Row, pane: 'tab' | false): void;
  complete(row: Row): void;
  copy(row: Row): void;
  explain(row: Row): void;
  /** Adds what is remembered of the row, and not written into its note. */
  addMemory(menu: Menu, row: Row): void;
}

/** Shows a row's menu at the mouse, or beneath the row's element. */
export function showRowMenu(row: Row, at: MouseEvent | HTMLElement, actions: RowMenuActions): void {
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => void) =>
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  add('Open', 'file-text', () => actions.open(row, false));
  add('Open in new tab', 'file-plus', () => actions.open(row, 'tab'));
  menu.addSeparator();
  if (row.followUp.kind === 'action') add('Complete', 'check', () => actions.complete(row));
  add('Copy text', 'copy', () => actions.copy(row));
  actions.addMemory(menu, row);
  menu.addSeparator();
  add('Why is this here?', 'info', () => actions.explain(row));
  showMenu(menu, at);
}
