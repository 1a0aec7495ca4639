import { normalizePath, type App, type TFile } from 'obsidian';
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
export class Journal {
  private readonly files = new Map<string, KnownFile>();
  /** Events once read stay, even where a file is missing or empty for a while. */
  private seen: readonly JournalEvent[] = [];
  private readonly inTurn = inTurn();
  private lastTime = 0;

  constructor(
    private readonly app: App,
    private readonly ports: JournalPorts,
  ) {}

  /** Stamps an event and appends it to this device's file of the year. Rejects where that cannot be written. */
  async append(event: NewJournalEvent): Promise<JournalEvent> {
    const stamped = {
      ...event,
      id: crypto.randomUUID(),
      at: this.nextMoment(),
      device: deviceId(this.app),
    };
    await this.inTurn(() => this.write(stamped));
    return stamped;
  }

  /** Now, and later than for any event before: what happened in turn is remembered in turn. */
  private nextMoment(): string {
    this.lastTime = Math.max(this.ports.now().getTime(), this.lastTime + 1);
    return new Date(this.lastTime).toISOString();
  }

  /** All events that were ever readable, in order of time. */
  get events(): readonly JournalEvent[] {
    return this.seen;
  }

  /** Reads the files that have changed since the last time, and says what of all files cannot be read. Never rejects. */
  async read(): Promise<UnreadJournal> {
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
    return { badLines, unreadable };
  }

  /**
   * Takes out of this device's own files what matters no more; all else stays byte for byte. Gives the number of
   * lines that went. Rejects where a file cannot be read or written.
   */
  async compact(today: Day): Promise<number> {
    const { unreadable } = await this.read();
    // What cannot be read may hold what an undo here takes back.
    for (const path of unreadable.keys()) throw new Error(`${path} cannot be read`);
    const ownName = new RegExp(`^journal-${deviceId(this.app)}-\\d{4}\\.md$`);
    const all = this.journalFiles();
    const own = all.filter(({ name }) => ownName.test(name));
    const idsIn = (files: readonly TFile[]) =>
      new Set(files.flatMap(({ path }) => this.files.get(path)?.events.map(({ id }) => id) ?? []));
    const here = idsIn(own);
    const elsewhere = idsIn(all.filter((file) => !own.includes(file)));
    const spent = spentIds(this.seen, (id) => here.has(id) && !elsewhere.has(id), today);
    let gone = 0;
    for (const file of own) gone += await this.inTurn(() => this.compactFile(file, spent));
    return gone;
  }

  private async compactFile(file: TFile, spent: ReadonlySet<string>): Promise<number> {
    let gone = 0;
    await this.app.vault.process(file, (text) => {
      const kept = compacted(text, spent);
      gone = text.split('\n').length - kept.split('\n').length;
      return kept;
    });
    return gone;
  }

  private journalFiles(): TFile[] {
    return this.app.vault.getFiles().filter(isJournalFile);
  }

  private async readFile(file: TFile): Promise<void> {
    const version = { ...file.stat };
    if (isSameVersion(this.files.get(file.path)?.version, version)) return;
    const reading = readJournal(await this.app.vault.read(file));
    this.files.set(file.path, { ...reading, version });
  }

  private async write(event: JournalEvent): Promise<void> {
    const { vault } = this.app;
    const folder = this.ports.folder();
    const path = normalizePath(`${folder}/journal-${event.device}-${event.at.slice(0, 4)}.md`);
    const entry = journalEntry(event);
    const file = vault.getFileByPath(path);
    if (file) await vault.append(file, entry);
    else if (await vault.adapter.exists(path)) await vault.adapter.append(path, entry);
    else {
      await makeFolder(vault, folder);
      await vault.create(path, journalHeader + entry);
    }
    this.seen = mergeEvents(this.seen, [event]);
  }
}
