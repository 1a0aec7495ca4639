import fs from 'node:fs';
import { parse } from 'yaml';
import { dayOf } from '../../src/core/dates/calendar';
import { readNote, type ReadNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';
import { dailyNoteFormat } from './daily-notes';
import { noteFiles, reasonOf, type Failure, type NoteFile } from './note-files';
import { noteText } from './note-text';

/** A folder as read: its notes by path, and what could not be read. */
export interface ReadFolder {
  readonly notes: readonly ReadNote[];
  readonly failed: readonly Failure[];
}

/** Reads every note below a folder with default settings. Throws if the folder itself cannot be read. */
export function readFolder(folder: string): ReadFolder {
  const { found, failed } = noteFiles(folder);
  const format = dailyNoteFormat(folder);
  const notes: ReadNote[] = [];
  for (const note of found) {
    try {
      notes.push(readFile(note, format));
    } catch (error) {
      failed.push({ path: note.path, reason: reasonOf(error) });
    }
  }
  return { notes, failed };
}

function readFile({ path, file }: NoteFile, format: string | null): ReadNote {
  return readNote(noteText(file), {
    path,
    fileDay: dayOf(fs.statSync(file).mtime),
    dailyNoteFormat: format,
    parseYaml: (yaml) => parse(yaml, { logLevel: 'error' }) as unknown,
    settings: defaultSettings,
  });
}
