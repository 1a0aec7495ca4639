import type { App } from 'obsidian';
import type { LineAction } from '../../src/core/edits/line-action';
import { readNote } from '../../src/core/read-note';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { undoStack } from '../../src/vault/undo-stack';
import { Writer, type WriterPorts } from '../../src/vault/writer';

/** What a click on the box asks for. */
export const done: LineAction = { kind: 'status', to: 'done' };

function notRemembered(): Promise<never> {
  return Promise.reject(new Error('There is no journal.'));
}

/** A writer on 14 July 2025, over notes that were written on the first of that month. */
export function writerOver(
  app: App,
  chosen: Partial<Settings> = {},
  ports: Partial<WriterPorts> = {},
): Writer {
  const settings = { ...defaultSettings, ...chosen };
  const writer = new Writer(app, {
    settings: () => settings,
    today: () => '2025-07-14',
    read: (path, text) =>
      readNote(text, { path, fileDay: '2025-07-01', dailyNoteFormat: null, parseYaml: () => ({}), settings }),
    memory: { remember: notRemembered, undo: notRemembered },
    stack: undoStack(app),
    ...ports,
  });
  writer.load();
  return writer;
}
