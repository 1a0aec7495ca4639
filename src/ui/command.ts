import type { Command, Editor } from 'obsidian';

/** What a command would do here; null where it has nothing to do. */
type Deed = (() => void) | null | undefined;

/** A command whose id is its name: users' hotkeys are kept by it, so neither changes. */
export function command(name: string, icon: string, deed: () => Deed): Command {
  return { ...named(name, icon), checkCallback: (isChecking) => did(deed(), isChecking) };
}

/** A command about what is under the cursor of a note. */
export function cursorCommand(
  name: string,
  icon: string,
  deed: (editor: Editor, path: string) => Deed,
): Command {
  return {
    ...named(name, icon),
    editorCheckCallback: (isChecking, editor, { file }) => did(file && deed(editor, file.path), isChecking),
  };
}

function named(name: string, icon: string): Command {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, icon };
}

function did(deed: Deed, isChecking: boolean): boolean {
  if (!isChecking) deed?.();
  return Boolean(deed);
}
