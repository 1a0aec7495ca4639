import { parseYaml, type App } from 'obsidian';
import type { Identity } from '../core/journal/identity';
import { readNote, type ReadNote } from '../core/read-note';
import type { Settings } from '../core/settings/settings';
import { fileDay, readDailyNoteFormat } from './note-files';

/** What reading depends on besides the vault. */
export interface ReaderPorts {
  readonly settings: () => Settings;
  /** The lines of a note that the user said are follow-ups. */
  readonly promotedIn?: (path: string) => readonly Identity[];
}

/** Reads a note's text with all that the vault knows of it besides. */
export interface NoteReader {
  /** Reads the vault's own settings for daily notes. Rejects where they are broken. */
  readonly readVaultSettings: () => Promise<void>;
  /** A note as read. Throws where the text is not text at all. */
  readonly read: (path: string, text: string) => ReadNote;
}

/** A reader that has not looked at the vault's settings yet. */
export function noteReader({ vault }: App, { settings, promotedIn }: ReaderPorts): NoteReader {
  let dailyNoteFormat: string | null = null;
  return {
    readVaultSettings: async () => {
      dailyNoteFormat = await readDailyNoteFormat(vault);
    },
    read: (path, text) => {
      if (text.includes('\0')) throw new Error('It is not text, in spite of its name.');
      const file = vault.getFileByPath(path);
      return readNote(text, {
        path,
        fileDay: file && fileDay(file.stat),
        dailyNoteFormat,
        parseYaml: (yaml): unknown => parseYaml(yaml),
        settings: settings(),
        promoted: promotedIn?.(path) ?? [],
      });
    },
  };
}
