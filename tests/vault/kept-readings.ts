import type { App } from 'obsidian';
import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Identity } from '../../src/core/journal/identity';
import type { ReadNote } from '../../src/core/read-note';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { deviceId } from '../../src/vault/device-id';
import { NoteIndex } from '../../src/vault/note-index';
import { appWith, calm, fileAt, layOut, steppingClock, touch } from './in-memory';

/** The device's databases as they are on a new device, for the next test. */
export function freshDatabases(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  for (const [name, made] of Object.entries({ IDBDatabase, IDBKeyRange, IDBObjectStore }))
    vi.stubGlobal(name, made);
}

/** What readings depend on besides the vault. */
export interface Circumstances {
  settings: Settings;
  promoted: Readonly<Record<string, readonly Identity[]>>;
}

/** Resolves once nothing more can be on its way, in the database neither. */
export async function calmDown(): Promise<void> {
  for (let turn = 0; turn < 24; turn++) await calm();
}

/** A vault in memory that the plugin is started over, stopped, and started over again. */
export class Vault {
  readonly app: App;
  readonly circumstances: Circumstances = { settings: defaultSettings, promoted: {} };
  readonly failures: string[] = [];
  /** The notes that were read from their files since the last start. */
  readonly reads: string[] = [];
  private running: NoteIndex | null = null;

  constructor(files: Readonly<Record<string, string>>) {
    this.app = appWith(files);
    const { vault } = this.app;
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = (file) => {
      this.reads.push(file.path);
      return read(file);
    };
    layOut(this.app);
  }

  get index(): NoteIndex {
    if (!this.running) throw new Error('The plugin is not running.');
    return this.running;
  }

  /** Starts the plugin, anew where it runs, and says which notes it read from their files. */
  async start(): Promise<readonly string[]> {
    this.begin();
    await calmDown();
    return [...this.reads];
  }

  /** Starts the plugin without waiting for it. */
  begin(): void {
    this.stop();
    this.reads.length = 0;
    this.running = this.newIndex();
    this.running.load();
  }

  stop(): void {
    this.running?.unload();
    this.running = null;
  }

  /** Another program changes a note; the app does not say so. */
  async changeUnseen(path: string, text: string): Promise<void> {
    await this.app.vault.adapter.write(path, text);
    touch(fileAt(this.app, path));
  }

  get rows(): Record<string, string[]> {
    return rowsOf(this.index);
  }

  /** The notes as an index reads them that nothing was kept for. */
  async readAfresh(): Promise<ReadonlyMap<string, ReadNote>> {
    const databases = indexedDB;
    vi.stubGlobal('indexedDB', new IDBFactory());
    const index = this.newIndex();
    index.load();
    await calmDown();
    index.unload();
    vi.stubGlobal('indexedDB', databases);
    return index.notes;
  }

  /** What is kept in the vault's database. */
  async records(): Promise<unknown[]> {
    const database = await answer(indexedDB.open(this.databaseName));
    const records = await answer(database.transaction('notes').objectStore('notes').getAll());
    database.close();
    return records as unknown[];
  }

  /** Somebody else writes to the vault's database. */
  async putRecords(...records: unknown[]): Promise<void> {
    const database = await answer(indexedDB.open(this.databaseName));
    const notes = database.transaction('notes', 'readwrite').objectStore('notes');
    await Promise.all(records.map((record) => answer(notes.put(record))));
    database.close();
  }

  get databaseName(): string {
    return `follow-through-${deviceId(this.app)}`;
  }

  private newIndex(): NoteIndex {
    const ports = {
      settings: () => this.circumstances.settings,
      promotedIn: (path: string) => this.circumstances.promoted[path] ?? [],
      onFailure: (path: string) => this.failures.push(path),
    };
    return new NoteIndex(this.app, ports, steppingClock(1));
  }
}

/** The lines of the rows of each note. */
export function rowsOf({ notes }: Pick<NoteIndex, 'notes'>): Record<string, string[]> {
  return Object.fromEntries(
    [...notes].map(([path, note]) => [path, note.followUps.map(({ anchor }) => anchor.text)]),
  );
}

/** What a request to a database answers. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
}
