import { Modal, type App } from 'obsidian';
import { drawInline } from '../draw-inline';
import { placeName } from '../note-name';
import type { Row } from './row';

/** Tells why a line is in the sidebar and how its date was read. */
export class WhyModal extends Modal {
  constructor(
    app: App,
    private readonly row: Row,
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
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private section(title: string, entries: readonly string[]): void {
    if (entries.length === 0) return;
    this.contentEl.createDiv({ cls: 'follow-through-why-title', text: title });
    const listEl = this.contentEl.createEl('ul');
    for (const text of entries) listEl.createEl('li', { text, attr: { dir: 'auto' } });
  }
}
