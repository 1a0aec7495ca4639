import { Keymap, Notice, Platform, type App, type HoverParent, type ItemView, type PaneType } from 'obsidian';
import { askFor, matching } from './choice-modal';
import { noteName } from '../core/note/note-name';

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

/** Leads to one of the lines (0-based) of a note; asks which where there are several. */
export function openOneOf(app: App, path: string, lines: readonly number[]): void {
  const [first = 0] = lines;
  const choices = lines.map((line) => ({
    label: `Line ${line + 1}`,
    choose: () => void openLine(app, path, line),
  }));
  if (lines.length > 1) askFor(app, 'Which line is meant?', (typed) => matching(choices, typed));
  else void openLine(app, path, first);
}

/** Previews a line (0-based) of a note, or the note that a link in that line names. */
export function preview(
  view: ItemView & HoverParent,
  event: MouseEvent,
  targetEl: HTMLElement,
  path: string,
  line: number,
  link: string | null = null,
): void {
  view.app.workspace.trigger('hover-link', {
    event,
    source: view.getViewType(),
    hoverParent: view,
    targetEl,
    linktext: link ?? path,
    sourcePath: path,
    state: link === null ? { scroll: line } : undefined,
  });
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
