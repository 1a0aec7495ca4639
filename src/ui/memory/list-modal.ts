import { Setting, type App } from 'obsidian';
import { openDialog } from '../dialog';
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
export function openList(
  app: App,
  memory: Pick<MemorySource, 'subscribe'>,
  { title, empty, label, entries }: ListContent,
): void {
  openDialog(app, title, (dialog) => {
    const { contentEl } = dialog;
    const draw = (): void => {
      contentEl.empty();
      const listed = entries();
      if (listed.length === 0) contentEl.createEl('p', { text: empty });
      for (const { name, desc, act } of listed)
        new Setting(contentEl)
          .setName(name)
          .setDesc(desc)
          .addButton((button) => button.setButtonText(label).onClick(act));
    };
    dialog.onClose = memory.subscribe(draw);
    draw();
  });
}
