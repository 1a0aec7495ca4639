import type { App } from 'obsidian';
import { editingView } from './open-editor';

/** A note's text as it is now: what stands in the open editor, else on disk. Rejects where there is no such note. */
export async function noteText(app: App, path: string): Promise<string> {
  const view = editingView(app, path);
  if (view !== null) return view.editor.getValue();
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`There is no note ${path}.`);
  return app.vault.cachedRead(file);
}
