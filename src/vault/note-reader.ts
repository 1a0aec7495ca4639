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
export class NoteReader {
  private dailyNoteFormat: string | null = null;

  constructor(
    private readonly app: App,
    private readonly ports: ReaderPorts,
  ) {}

  /** Reads the vault's own settings for daily notes. Rejects where they are broken. */
  async readVaultSettings(): Promise<void> {
    this.dailyNoteFormat = await readDailyNoteFormat(this.app.vault);
  }

  /** A note as read. Throws where the text is not text at all. */
  read(path: string, text: string): ReadNote {
    if (text.includes('\0')) throw new Error('It is not text, in spite of its name.');
    const file = this.app.vault.getFileByPath(path);
    return readNote(text, {
      path,
      fileDay: file && fileDay(file.stat),
      dailyNoteFormat: this.dailyNoteFormat,
      parseYaml: (yaml): unknown => parseYaml(yaml),
      settings: this.ports.settings(),
      promoted: this.ports.promotedIn?.(path) ?? [],
    });
  }
}
