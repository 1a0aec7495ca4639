import type { App, HoverParent, PaneType } from 'obsidian';
import type { LineAction } from '../../core/edits/line-action';
import { openLine } from '../open-line';
import { showOutcome } from '../outcome-notice';
import { askDue, askOwner, askPriority, type ChoiceContext } from './change-choices';
import type { Row } from './row';
import { showRowMenu, type RowMenuActions } from './row-menu';
import { WhyModal } from './why-modal';

/** What can be done with a row besides completing it. */
export class RowActions {
  constructor(
    private readonly app: App,
    /** The view and the source under which it asks for previews. */
    private readonly view: HoverParent,
    private readonly source: string,
    /** The text of a note as it is now. */
    private readonly textOf: (path: string) => Promise<string>,
    private readonly choices: () => ChoiceContext,
  ) {}

  open({ path, followUp }: Row, pane: PaneType | boolean): void {
    void openLine(this.app, path, followUp.line, pane);
  }

  openLink(target: string, row: Row, pane: PaneType | boolean): void {
    void this.app.workspace.openLinkText(target, row.path, pane);
  }

  /** Shows the row's menu; `deeds` is what it does for all that changes the note, or is remembered beside it. */
  showMenu(
    row: Row,
    at: MouseEvent | HTMLElement,
    deeds: Pick<RowMenuActions, 'change' | 'addMemory'>,
  ): void {
    showRowMenu(row, at, {
      ...deeds,
      open: (it, pane) => this.open(it, pane),
      ask: (it, about) => this.ask(about, (action) => deeds.change(it, action)),
      copy: (it) => void this.copy(it.followUp.text, 'win' in at ? at.win : window),
      explain: (it) => new WhyModal(this.app, it, this.textOf).open(),
    });
  }

  private ask(about: 'due' | 'owner' | 'priority', change: (action: LineAction) => void): void {
    if (about === 'due') askDue(this.app, this.choices(), change);
    else if (about === 'owner') askOwner(this.app, this.choices(), change);
    else askPriority(this.app, change);
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
