import { Modal, Setting, type App } from 'obsidian';
import type { MemorySource } from './memory-source';

/** An entry of a list of remembered things, with what can be done about it. */
export interface ListEntry {
  readonly name: string;
  readonly desc: string;
  readonly act: () => void;
}

/** What a list shows; it is asked anew after each change. */
export interface ListContent {
  readonly title: string;
  /** Stands in place of an empty list. */
  readonly empty: string;
  /** What the button of each entry is called. */
  readonly label: string;
  readonly entries: () => readonly ListEntry[];
}

/** Lists remembered things, each with a button. */
export class ListModal extends Modal {
  private stop: (() => void) | null = null;

  constructor(
    app: App,
    private readonly memory: Pick<MemorySource, 'subscribe'>,
    private readonly content: ListContent,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.content.title);
    this.stop = this.memory.subscribe(() => this.draw());
    this.draw();
  }

  override onClose(): void {
    this.stop?.();
    this.contentEl.empty();
  }

  private draw(): void {
    this.contentEl.empty();
    const entries = this.content.entries();
    if (entries.length === 0) this.contentEl.createEl('p', { text: this.content.empty });
    for (const { name, desc, act } of entries)
      new Setting(this.contentEl)
        .setName(name)
        .setDesc(desc)
        .addButton((button) => button.setButtonText(this.content.label).onClick(act));
  }
}
