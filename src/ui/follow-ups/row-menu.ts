import { Menu, type App, type PaneType } from 'obsidian';
import type { LineAction } from '../../core/edits/line-action';
import type { FollowUpStatus } from '../../core/follow-ups/follow-up';
import { addItem, showMenu } from '../memory/menu-items';
import { tellEnd } from '../outcome-notice';
import { askDue, askOwner, askPriority, type ChoiceContext } from './change-choices';
import { explain } from './explain';
import type { Row } from './row';

/** What a row's menu needs from outside. */
export interface RowDeeds {
  readonly open: (pane: PaneType | false) => void;
  readonly change: (action: LineAction) => void;
  readonly choices: () => ChoiceContext;
  /** The text of a note as it is now. */
  readonly textOf: (path: string) => Promise<string>;
  /** Adds what is remembered of the row, and not written into its note. */
  readonly addMemory: (menu: Menu) => void;
}

/** Shows a row's menu at the mouse, or beneath the row's element. */
export function showRowMenu(app: App, row: Row, at: MouseEvent | HTMLElement, deeds: RowDeeds): void {
  const { kind, status, marker, text } = row.followUp;
  const { open, change, choices } = deeds;
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => void) => addItem(menu, title, icon, act);
  const set = (title: string, icon: string, to: FollowUpStatus) =>
    add(title, icon, () => change({ kind: 'status', to }));
  const isClosed = status === 'done' || status === 'cancelled';
  add('Open', 'file-text', () => open(false));
  add('Open in new tab', 'file-plus', () => open('tab'));
  menu.addSeparator();
  if (kind === 'action') {
    if (!isClosed) set('Complete', 'check', 'done');
    if (status === 'open') set('Start', 'play', 'in progress');
    else set(isClosed ? 'Reopen' : 'Not started yet', 'rotate-ccw', 'open');
    if (!isClosed) set('Cancel', 'x', 'cancelled');
    menu.addSeparator();
  }
  add('Due date…', 'calendar', () => askDue(app, choices(), change));
  add('Assign…', 'user', () => askOwner(app, choices(), change));
  add('Priority…', 'flag', () => askPriority(app, change));
  if (marker !== 'checkbox') add('Make it a task', 'list-checks', () => change({ kind: 'make a task' }));
  deeds.addMemory(menu);
  menu.addSeparator();
  add('Copy text', 'copy', () => void tellEnd(() => copied(text, at), 'Could not copy'));
  add('Why is this here?', 'info', () => explain(app, row, deeds.textOf));
  showMenu(menu, at);
}

async function copied(text: string, at: MouseEvent | HTMLElement): Promise<string> {
  await ('win' in at ? at.win : window).navigator.clipboard.writeText(text);
  return 'Copied';
}
