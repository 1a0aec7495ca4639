import { Menu } from 'obsidian';
import type { LineAction } from '../../core/edits/line-action';
import { showMenu } from '../memory/menu-items';
import type { Row } from './row';

/** What the row menu offers. */
export interface RowMenuActions {
  open(row: Row, pane: 'tab' | false): void;
  change(row: Row, action: LineAction): void;
  /** Asks what exactly to change it to. */
  ask(row: Row, about: 'due' | 'owner' | 'priority'): void;
  copy(row: Row): void;
  explain(row: Row): void;
  /** Adds what is remembered of the row, and not written into its note. */
  addMemory(menu: Menu, row: Row): void;
}

/** Shows a row's menu at the mouse, or beneath the row's element. */
export function showRowMenu(row: Row, at: MouseEvent | HTMLElement, actions: RowMenuActions): void {
  const { kind, status, marker } = row.followUp;
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => void) =>
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  const set = (title: string, icon: string, to: 'open' | 'in progress' | 'done' | 'cancelled') =>
    add(title, icon, () => actions.change(row, { kind: 'status', to }));
  const isClosed = status === 'done' || status === 'cancelled';
  add('Open', 'file-text', () => actions.open(row, false));
  add('Open in new tab', 'file-plus', () => actions.open(row, 'tab'));
  menu.addSeparator();
  if (kind === 'action') {
    if (!isClosed) set('Complete', 'check', 'done');
    if (status === 'open') set('Start', 'play', 'in progress');
    else set(isClosed ? 'Reopen' : 'Not started yet', 'rotate-ccw', 'open');
    if (!isClosed) set('Cancel', 'x', 'cancelled');
    menu.addSeparator();
  }
  add('Due date…', 'calendar', () => actions.ask(row, 'due'));
  add('Assign…', 'user', () => actions.ask(row, 'owner'));
  add('Priority…', 'flag', () => actions.ask(row, 'priority'));
  if (marker !== 'checkbox')
    add('Make it a task', 'list-checks', () => actions.change(row, { kind: 'make a task' }));
  actions.addMemory(menu, row);
  menu.addSeparator();
  add('Copy text', 'copy', () => actions.copy(row));
  add('Why is this here?', 'info', () => actions.explain(row));
  showMenu(menu, at);
}
