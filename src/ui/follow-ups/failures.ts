import type { App } from 'obsidian';
import { openDialog } from '../dialog';
import { openLine } from '../open-line';
import { drawPart, userWords } from '../part';
import { failureWords } from './reading-line';

/** Lists the notes that could not be read, each with the reason. */
export function showFailures(app: App, failures: ReadonlyMap<string, string>): void {
  openDialog(app, failureWords(failures.size), (dialog) => {
    const { contentEl } = dialog;
    contentEl.createEl('p', {
      text: 'What was known of them is kept. They are read again when they change.',
    });
    const listEl = contentEl.createEl('ul', 'follow-through-failure-list');
    for (const [path, reason] of failures) {
      const el = listEl.createEl('li');
      el.createEl('a', { ...userWords(path), href: '#' }).addEventListener('click', (evt) => {
        evt.preventDefault();
        dialog.close();
        void openLine(app, path, 0);
      });
      drawPart(el, 'failure-reason', { text: reason });
    }
  });
}
