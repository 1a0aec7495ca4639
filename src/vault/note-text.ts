import type { App, TFile } from 'obsidian';
import { editingView } from './open-editor';

/** A note's text as it is now: what stands in the open editor, else on disk. Rejects where there is no such note. */
export async function noteText(app: App, path: string): Promise<string> {
  const view = editingView(app, path);
  if (view !== null) return view.editor.getValue();
  return app.vault.cachedRead(noteAt(app, path));
}

/** The file of a note. Throws where there is none. */
export function noteAt({ vault }: App, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (file) return file;
  throw new Error(`There is no note “${path}” any more.`);
}
