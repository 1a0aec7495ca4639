import { MarkdownView, type App, type Editor } from 'obsidian';
import type { NoteEdit } from '../core/edits/note-plan';

/**
 * The view in which a note is open for editing, null where it is not. Views in reading mode do not count: they
 * follow the file, and their editor may lag behind it.
 */
export function editingView(app: App, path: string): MarkdownView | null {
  for (const leaf of app.workspace.getLeavesOfType('markdown')) {
    const view = leaf.view;
    if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') return view;
  }
  return null;
}

/** Makes all edits in one transaction, which the editor's own undo takes back in one step. */
export function applyInEditor(editor: Editor, edits: readonly NoteEdit[]): void {
  const changes = edits.map((edit) => ({
    from: editor.offsetToPos(edit.from),
    to: editor.offsetToPos(edit.to),
    text: edit.insert,
  }));
  // Last first, so that no edit moves the place of another.
  editor.transaction({ changes: changes.reverse() });
}
