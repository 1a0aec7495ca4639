import { normalizePath, type App, type TFile } from 'obsidian';
import type { JournalEvent, NewJournalEvent } from '../core/journal/journal-event';
import { journalEntry, journalHeader, readJournal, type JournalReading } from '../core/journal/journal-file';
import { mergeEvents } from '../core/journal/merge-events';
import { deviceId } from './device-id';
import { isSameVersion, type FileVersion } from './note-files';
import { errorText } from './outcome';

/** The folder of the journal files, which is never read for follow-ups. */
export const journalFolder = 'Follow Through';

const JOURNAL_FILE = /^journal-.*\.md$/;

/** All that could be read of the journal, and what could not. */
export interface WholeJournal extends JournalReading {
  /** Files that could not be read this time, by path, and why. */
  readonly unreadable: ReadonlyMap<string, string>;
}

interface KnownFile extends JournalReading {
  readonly version: FileVersion;
}

/**
 * What the plugin remembers: one file per device and year, only ever appended to. Reads the files of all devices,
 * conflict copies too.
 */
export class Journal {
  private readonly files = new Map<string, KnownFile>();
  /** Events once read stay, even where a file is missing or empty for a while. */
  private seen: readonly JournalEvent[] = [];
  private lastAppend: Promise<void> = Promise.resolve();

  constructor(
    private readonly app: App,
    private readonly now: () => Date,
  ) {}

  /** Stamps an event and appends it to this device's file of the year. Rejects where that cannot be written. */
  append(event: NewJournalEvent): Promise<void> {
    const stamped = {
      ...event,
      id: crypto.randomUUID(),
      at: this.now().toISOString(),
      device: deviceId(this.app),
    };
    const append = this.lastAppend.then(() => this.write(stamped));
    this.lastAppend = append.catch(() => undefined);
    return append;
  }

  /** All events that were ever readable, in order of time. */
  async events(): Promise<readonly JournalEvent[]> {
    return (await this.read()).events;
  }

  /** Reads the files that have changed since the last time. Never rejects. */
  async read(): Promise<WholeJournal> {
    const unreadable = new Map<string, string>();
    for (const file of this.journalFiles()) {
      try {
        await this.readFile(file);
      } catch (error) {
        unreadable.set(file.path, errorText(error));
      }
    }
    const readings = [...this.files.values()];
    this.seen = mergeEvents(this.seen, ...readings.map((reading) => reading.events));
    const badLines = readings.reduce((sum, reading) => sum + reading.badLines, 0);
    return { events: this.seen, badLines, unreadable };
  }

  private journalFiles(): TFile[] {
    const isJournal = (file: TFile): boolean =>
      file.parent?.path === journalFolder && JOURNAL_FILE.test(file.name);
    return this.app.vault.getFiles().filter(isJournal);
  }

  private async readFile(file: TFile): Promise<void> {
    const version = { ...file.stat };
    if (isSameVersion(this.files.get(file.path)?.version, version)) return;
    const reading = readJournal(await this.app.vault.read(file));
    this.files.set(file.path, { ...reading, version });
  }

  private async write(event: JournalEvent): Promise<void> {
    const { vault } = this.app;
    const path = normalizePath(`${journalFolder}/journal-${event.device}-${event.at.slice(0, 4)}.md`);
    const entry = journalEntry(event);
    const file = vault.getFileByPath(path);
    if (file) await vault.append(file, entry);
    else if (await vault.adapter.exists(path)) await vault.adapter.append(path, entry);
    else await this.createFile(path, journalHeader + entry);
    this.seen = mergeEvents(this.seen, [event]);
  }

  private async createFile(path: string, text: string): Promise<void> {
    const { vault } = this.app;
    if (!(await vault.adapter.exists(journalFolder))) await vault.createFolder(journalFolder);
    await vault.create(path, text);
  }
}
