import type { App, HoverParent, Menu, PaneType } from 'obsidian';
import { openLine } from '../open-line';
import { showOutcome } from '../outcome-notice';
import type { Row } from './row';
import { showRowMenu } from './row-menu';
import { WhyModal } from './why-modal';

/** What can be done with a row that leaves its note as it is. */
export class RowActions {
  constructor(
    private readonly app: App,
    /** The view and the source under which it asks for previews. */
    private readonly view: HoverParent,
    private readonly source: string,
    /** The text of a note as it is now. */
    private readonly textOf: (path: string) => Promise<string>,
  ) {}

  open({ path, followUp }: Row, pane: PaneType | boolean): void {
    void openLine(this.app, path, followUp.line, pane);
  }

  openLink(target: string, row: Row, pane: PaneType | boolean): void {
    void this.app.workspace.openLinkText(target, row.path, pane);
  }

  /** Shows the row's menu; `complete` is what it does for *Complete*, `addMemory` adds what is remembered of the row. */
  showMenu(
    row: Row,
    at: MouseEvent | HTMLElement,
    complete: (row: Row) => void,
    addMemory: (menu: Menu, row: Row) => void,
  ): void {
    showRowMenu(row, at, {
      open: (it, pane) => this.open(it, pane),
      complete,
      addMemory,
      copy: (it) => void this.copy(it.followUp.text, 'win' in at ? at.win : window),
      explain: (it) => new WhyModal(this.app, it, this.textOf).open(),
    });
  }

  /** Previews the row's line, or the note that a link in it names. */
  preview(row: Row, event: MouseEvent, targetEl: HTMLElement, link: string | null): void {
    this.app.workspace.trigger('hover-link', {
      event,
      source: this.source,
      hoverParent: this.view,
      targetEl,
      linktext: link ?? row.path,
      sourcePath: row.path,
      state: link === null ? { scroll: row.followUp.line } : undefined,
    });
  }

  private async copy(text: string, win: Window): Promise<void> {
    try {
      await win.navigator.clipboard.writeText(text);
      showOutcome('Copied', null);
    } catch (error) {
      showOutcome(`Could not copy: ${String(error)}`, null);
    }
  }
}
