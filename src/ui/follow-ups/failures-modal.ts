import { Modal, type App } from 'obsidian';
import { openLine } from '../open-line';
import { failureWords } from './reading-line';

/** Lists the notes that could not be read, each with the reason. */
export class FailuresModal extends Modal {
  constructor(
    app: App,
    private readonly failures: ReadonlyMap<string, string>,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(failureWords(this.failures.size));
    this.contentEl.createEl('p', {
      text: 'What was known of them is kept. They are read again when they change.',
    });
    const listEl = this.contentEl.createEl('ul', 'follow-through-failure-list');
    for (const [path, reason] of this.failures) this.entry(listEl.createEl('li'), path, reason);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private entry(el: HTMLElement, path: string, reason: string): void {
    const linkEl = el.createEl('a', { text: path, href: '#', attr: { dir: 'auto' } });
    linkEl.addEventListener('click', (evt) => {
      evt.preventDefault();
      this.close();
      void openLine(this.app, path, 0);
    });
    el.createDiv({ cls: 'follow-through-failure-reason', text: reason });
  }
}
