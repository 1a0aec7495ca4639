import { Modal, type App } from 'obsidian';
import { drawInline } from '../draw-inline';
import { linesNow, withoutCommonIndent } from '../lines-now';
import { placeName } from '../note-name';
import { showOutcome } from '../outcome-notice';
import type { Row } from './row';

/** Tells why a line is in the sidebar and how its date was read. */
export class WhyModal extends Modal {
  constructor(
    app: App,
    private readonly row: Row,
    private readonly textOf: (path: string) => Promise<string>,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { path, followUp } = this.row;
    this.setTitle('Why is this here?');
    this.modalEl.addClass('follow-through-why');
    const quoteEl = this.contentEl.createEl('blockquote', { attr: { dir: 'auto' } });
    drawInline(quoteEl, followUp.text);
    this.section('Reasons', followUp.why);
    if (followUp.due !== null) this.section('Date', [followUp.due.reading]);
    if (followUp.owner !== null) this.section('Who', [followUp.owner]);
    this.section('Where', [placeName(path, followUp.anchor.headings)]);
    void this.showDetails();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** The lines beneath are read when asked for: the index only knows where they stand. */
  private async showDetails(): Promise<void> {
    const { path, followUp } = this.row;
    if (!followUp.details) return;
    try {
      const lines = linesNow(await this.textOf(path), followUp, followUp.details);
      if (lines === null) return;
      const text = withoutCommonIndent(lines).join('\n');
      this.contentEl.createDiv({ cls: 'follow-through-why-title', text: 'Beneath it' });
      this.contentEl.createDiv({ cls: 'follow-through-why-details', text, attr: { dir: 'auto' } });
    } catch (error) {
      showOutcome(`The note could not be read: ${String(error)}`, null);
    }
  }

  private section(title: string, entries: readonly string[]): void {
    if (entries.length === 0) return;
    this.contentEl.createDiv({ cls: 'follow-through-why-title', text: title });
    const listEl = this.contentEl.createEl('ul');
    for (const text of entries) listEl.createEl('li', { text, attr: { dir: 'auto' } });
  }
}
