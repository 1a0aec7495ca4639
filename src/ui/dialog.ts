import { Modal, type App } from 'obsidian';

/** Opens a dialog with a title; `draw` fills it. */
export function openDialog(app: App, title: string, draw: (dialog: Modal) => void): void {
  const dialog = new Modal(app);
  dialog.setTitle(title);
  dialog.open();
  draw(dialog);
}
