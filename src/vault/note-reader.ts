import { parseYaml, type App } from 'obsidian';
import type { Identity } from '../core/journal/identity';
import { reading, type NoteContext, type ReadNote } from '../core/read-note';
import type { Settings } from '../core/settings/settings';
import type { Steps } from '../core/steps';
import { errorText } from './outcome';
import { fileDay, readDailyNoteFormat, type FileVersion } from './note-files';

/** What reading depends on besides the vault. */
export interface ReaderPorts {
  readonly settings: () => Settings;
  /** A note, or a file of the vault's settings, cannot be read; called once for each note until it can be read again. */
  readonly onFailure: (path: string, reason: string) => void;
  /** The lines of a note that the user said are follow-ups. */
  readonly promotedIn?: (path: string) => readonly Identity[];
}

/** Knows what the reading of a note depends on besides its text. */
export interface NoteReader {
  /** Reads the vault's own settings for daily notes. Never rejects. */
  readonly readVaultSettings: () => Promise<void>;
  /** What the reading of a note depends on as things are now. */
  readonly contextOf: (path: string) => NoteContext;
}

/** Each build reads in its own way: the bundler puts a name of its own here. */
const build = '@build';

/** All that a reading depends on, in one text: the version of the file stands for the note's. */
export function basisOf({ mtime, size }: FileVersion, context: NoteContext): string {
  return JSON.stringify([build, mtime, size, context]);
}

/** A note as read, in steps. Throws where the text is not text at all. */
export function noteReading(text: string, context: NoteContext): Steps<ReadNote> {
  if (text.includes('\0')) throw new Error('It is not text, in spite of its name.');
  return reading(text, context);
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
    contextOf: (path) => {
      const file = vault.getFileByPath(path);
      const { dayFirst, weekStart } = settings();
      return {
        path,
        fileDay: file && fileDay(file.stat),
        dailyNoteFormat,
        parseYaml: (yaml): unknown => parseYaml(yaml),
        // Only these: whatever else is chosen leaves readings as they are.
        settings: { dayFirst, weekStart },
        promoted: promotedIn?.(path) ?? [],
      };
    },
  };
}
