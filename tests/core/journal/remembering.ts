import { identityOf, type Identity } from '../../../src/core/journal/identity';
import type { JournalEvent, NewJournalEvent } from '../../../src/core/journal/journal-event';
import type { Notes } from '../../../src/core/journal/link';
import { remembered, type Remembered } from '../../../src/core/journal/remembered';
import { readNote } from '../../../src/core/read-note';
import { defaultSettings } from '../../../src/core/settings/settings';

/** Events as a journal stamps them, a minute apart from 14 July 2025 on; their ids are `e0`, `e1` … */
export function stamped(...events: readonly NewJournalEvent[]): JournalEvent[] {
  return events.map((event, minute) => ({
    ...event,
    id: `e${minute}`,
    at: new Date(Date.UTC(2025, 6, 14, 8, minute)).toISOString(),
    device: 'ab12cd34',
  }));
}

/** What is remembered after these events. */
export function after(...events: readonly NewJournalEvent[]): Remembered {
  return remembered(stamped(...events));
}

/** Notes as the index reads them. */
export function notesOf(texts: Readonly<Record<string, string>>, promoted: readonly Identity[] = []): Notes {
  return new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      readNote(text, {
        path,
        fileDay: '2025-07-01',
        dailyNoteFormat: 'YYYY-MM-DD',
        parseYaml: () => ({}),
        settings: defaultSettings,
        promoted: promoted.filter((one) => one.path === path),
      }),
    ]),
  );
}

/** The follow-up or question of the notes with this text. */
export function foundIn(notes: Notes, text: string) {
  const all = [...notes.values()].flatMap((note) => [...note.followUps, ...note.prompts]);
  const found = all.find((one) => one.text === text);
  if (!found) throw new Error(`“${text}” is not among ${all.map((one) => one.text).join(', ')}`);
  return found;
}

/** How the journal names the follow-up or question of the notes with this text. */
export function named(notes: Notes, text: string): Identity {
  return identityOf(foundIn(notes, text));
}
