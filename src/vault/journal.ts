import { normalizePath, type App, type TFile, type Vault } from 'obsidian';
import type { Day } from '../core/dates/day';
import { compacted, spentIds } from '../core/journal/compaction';
import type { JournalEvent, NewJournalEvent } from '../core/journal/journal-event';
import { journalEntry, journalHeader, readJournal, type JournalReading } from '../core/journal/journal-file';
import { mergeEvents } from '../core/journal/merge-events';
import { deviceId } from './device-id';
import { inTurn } from './in-turn';
import { makeFolder } from './make-folder';
import { isJournalFile, isSameVersion, type FileVersion } from './note-files';
import { errorText } from './outcome';

/** What could not be read of the journal: lines, and whole files. */
export interface UnreadJournal extends Pick<JournalReading, 'badLines'> {
  /** Files that could not be read this time, by path, and why. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** What the journal asks of the rest of the plugin. */
export interface JournalPorts {
  /** The folder for new files. Files of the journal are read wherever they lie. */
  readonly folder: () => string;
  readonly now: () => Date;
}

interface KnownFile extends JournalReading {
  readonly version: FileVersion;
}

/**
 * What the plugin remembers: one file per device and year, only ever appended to. Reads the files of all devices,
 * conflict copies too.
 */
export interface Journal {
  /** All events that were ever readable, in order of time: they stay even where a file is missing or empty for a while. */
  readonly events: readonly JournalEvent[];
  /** Stamps an event and appends it to this device's file of the year. Rejects where that cannot be written. */
  readonly append: (event: NewJournalEvent) => Promise<JournalEvent>;
  /** Reads the files that have changed since the last time, and says what of all files cannot be read. Never rejects. */
  readonly read: () => Promise<UnreadJournal>;
  /**
   * Takes out of this device's own files what matters no more; all else stays byte for byte. Gives the number of
   * lines that went. Rejects where a file cannot be read or written.
   */
  readonly compact: (today: Day) => Promise<number>;
}

/** The journal of a vault, not read yet. */
export function journalOf(app: App, { folder, now }: JournalPorts): Journal {
  const { vault } = app;
  const known = new Map<string, KnownFile>();
  const turn = inTurn();
  let seen: readonly JournalEvent[] = [];
  let lastTime = 0;
  const files = (): TFile[] => vault.getFiles().filter(isJournalFile);
  const read = async (): Promise<UnreadJournal> => {
    const unreadable = new Map<string, string>();
    for (const file of files()) {
      const version = { ...file.stat };
      try {
        if (!isSameVersion(known.get(file.path)?.version, version))
          known.set(file.path, { ...readJournal(await vault.read(file)), version });
      } catch (error) {
        unreadable.set(file.path, errorText(error));
      }
    }
    const readings = [...known.values()];
    seen = mergeEvents(seen, ...readings.map(({ events }) => events));
    return { badLines: readings.reduce((sum, { badLines }) => sum + badLines, 0), unreadable };
  };
  return {
    get events() {
      return seen;
    },
    append: async (event) => {
      // Later than any event before: what happened in turn is remembered in turn.
      lastTime = Math.max(now().getTime(), lastTime + 1);
      const at = new Date(lastTime).toISOString();
      const stamped = { ...event, id: crypto.randomUUID(), at, device: deviceId(app) };
      await turn(() => write(vault, folder(), stamped));
      seen = mergeEvents(seen, [stamped]);
      return stamped;
    },
    read,
    compact: async (today) => {
      const { unreadable } = await read();
      // What cannot be read may hold what an undo here takes back.
      for (const path of unreadable.keys()) throw new Error(`${path} cannot be read`);
      const ownName = new RegExp(`^journal-${deviceId(app)}-\\d{4}\\.md$`);
      const isOwn = ({ name }: TFile): boolean => ownName.test(name);
      const idsIn = (some: readonly TFile[]): Set<string> =>
        new Set(some.flatMap(({ path }) => known.get(path)?.events.map(({ id }) => id) ?? []));
      const own = files().filter(isOwn);
      const here = idsIn(own);
      const elsewhere = idsIn(files().filter((file) => !isOwn(file)));
      const spent = spentIds(seen, (id) => here.has(id) && !elsewhere.has(id), today);
      let gone = 0;
      for (const file of own) gone += await turn(() => compact(vault, file, spent));
      return gone;
    },
  };
}

async function compact(vault: Vault, file: TFile, spent: ReadonlySet<string>): Promise<number> {
  let gone = 0;
  await vault.process(file, (text) => {
    const kept = compacted(text, spent);
    gone = text.split('\n').length - kept.split('\n').length;
    return kept;
  });
  return gone;
}

async function write(vault: Vault, folder: string, event: JournalEvent): Promise<void> {
  const path = normalizePath(`${folder}/journal-${event.device}-${event.at.slice(0, 4)}.md`);
  const entry = journalEntry(event);
  const file = vault.getFileByPath(path);
  if (file) await vault.append(file, entry);
  else if (await vault.adapter.exists(path)) await vault.adapter.append(path, entry);
  else {
    await makeFolder(vault, folder);
    await vault.create(path, journalHeader + entry);
  }
}
