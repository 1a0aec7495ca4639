import { parseYaml, type App } from 'obsidian';
import type { Identity } from '../core/journal/identity';
import { reading, type ReadNote } from '../core/read-note';
import type { Settings } from '../core/settings/settings';
import type { Steps } from '../core/steps';
import { errorText } from './outcome';
import { fileDay, readDailyNoteFormat } from './note-files';

/** What reading depends on besides the vault. */
export interface ReaderPorts {
  readonly settings: () => Settings;
  /** A note, or a file of the vault's settings, cannot be read; called once for each note until it can be read again. */
  readonly onFailure: (path: string, reason: string) => void;
  /** The lines of a note that the user said are follow-ups. */
  readonly promotedIn?: (path: string) => readonly Identity[];
}

/** Reads a note's text with all that the vault knows of it besides. */
export interface NoteReader {
  /** Reads the vault's own settings for daily notes. Never rejects. */
  readonly readVaultSettings: () => Promise<void>;
  /** A note as read, in steps. Throws where the text is not text at all. */
  readonly reading: (path: string, text: string) => Steps<ReadNote>;
}

/** A reader that has not looked at the vault's settings yet. */
export function noteReader({ vault }: App, { settings, onFailure, promotedIn }: ReaderPorts): NoteReader {
  let dailyNoteFormat: string | null = null;
  return {
    readVaultSettings: async () => {
      try {
        dailyNoteFormat = await readDailyNoteFormat(vault);
      } catch (error) {
        onFailure(`${vault.configDir}/daily-notes.json`, errorText(error));
      }
    },
    reading: (path, text) => {
      if (text.includes('\0')) throw new Error('It is not text, in spite of its name.');
      const file = vault.getFileByPath(path);
      return reading(text, {
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
