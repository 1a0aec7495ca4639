import { MarkdownView, TFile, type App as RealApp } from 'obsidian';
import { App, Editor } from 'obsidian-test-mocks/obsidian';
import type { NoteIndex } from '../../src/vault/note-index';
import type { SliceClock } from '../../src/vault/slices';

let lastVersion = Date.UTC(2025, 6, 1);

/** Gives a file a version of its own, as the file system does on each write. */
export function touch(file: TFile): void {
  file.stat = { ctime: file.stat.ctime || ++lastVersion, mtime: ++lastVersion, size: ++lastVersion };
}

/** An app over a vault in memory with these notes, layout not yet ready. */
export function appWith(files: Readonly<Record<string, string>>): RealApp {
  const app = App.createConfigured__({ files: { ...files } }).asOriginalType__();
  for (const file of app.vault.getFiles()) touch(file);
  const { vault } = app;
  const tell = vault.trigger.bind(vault);
  // The app has looked at the file by the time it tells anybody.
  vault.trigger = (name, ...data) => {
    const [file] = data;
    if (file instanceof TFile && ['modify', 'create'].includes(name)) touch(file);
    tell(name, ...data);
  };
  return app;
}

/** Tells the app's parts that the layout is ready. */
export function layOut(app: RealApp): void {
  (app.workspace as unknown as { setLayoutReady__: () => void }).setLayoutReady__();
}

/** A file that must be there. */
export function fileAt(app: RealApp, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
}

/** Triggers an event that the mocks never trigger themselves. */
export function trigger(emitter: object, name: string, ...data: unknown[]): void {
  (emitter as { trigger: (event: string, ...rest: unknown[]) => void }).trigger(name, ...data);
}

class TypedEditor extends Editor {}

/** Opens a note in an editor; `typed` is what the user has typed there and the file does not have yet. */
export function openInEditor(app: RealApp, path: string, typed: string, mode = 'source'): MarkdownView {
  const file = fileAt(app, path);
  const editor = new TypedEditor().asOriginalType__();
  editor.setValue(typed);
  // Without its constructor, which draws.
  const view: unknown = Object.create(MarkdownView.prototype, {
    file: { value: file },
    editor: { value: editor },
    getMode: { value: () => mode },
    save: { value: async () => app.vault.modify(file, editor.getValue()), writable: true },
  });
  const getLeavesOfType = (type: string): object[] => (type === 'markdown' ? [{ view }] : []);
  Object.assign(app.workspace, { getLeavesOfType });
  return view as MarkdownView;
}

/** A clock that moves only when it is looked at, and counts its rests. */
export function steppingClock(step: number): SliceClock & { readonly rests: () => number } {
  let time = 0;
  let rests = 0;
  return {
    now: () => (time += step),
    pause: async () => {
      rests++;
      await nextTurn();
    },
    rests: () => rests,
  };
}

/** Resolves after everything that is now queued. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Resolves once nothing more can be on its way in a vault in memory. */
export async function calm(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await nextTurn();
}

/** Resolves once the first reading has ended. */
export function firstReading(index: NoteIndex): Promise<void> {
  return new Promise((resolve) => {
    const stop = index.subscribe(() => {
      if (index.progress) return;
      stop();
      resolve();
    });
  });
}
