import { Keymap, Notice, Platform, type App, type PaneType } from 'obsidian';
import { noteName } from './note-name';

/** Opens a note with the cursor on a 0-based line, in the pane asked for (`false`: the current one). */
export async function openLine(
  app: App,
  path: string,
  line: number,
  pane: PaneType | boolean = false,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) {
    new Notice(`“${noteName(path)}” is no longer there.`);
    return;
  }
  await app.workspace.getLeaf(pane).openFile(file, { active: true, eState: { line } });
  uncoverMainArea(app);
}

/** On a phone the side panes lie over the main area. */
export function uncoverMainArea({ workspace }: App): void {
  if (!Platform.isPhone) return;
  workspace.leftSplit.collapse();
  workspace.rightSplit.collapse();
}

/** The pane that a click or key asks for: modifier keys and the middle button choose a new one. */
export function paneOf(evt: MouseEvent | KeyboardEvent): PaneType | boolean {
  const isMiddleClick = 'button' in evt && evt.button === 1;
  return Keymap.isModEvent(evt) || (isMiddleClick && 'tab');
}
