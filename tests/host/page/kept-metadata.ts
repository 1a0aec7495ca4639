import type { CachedMetadata } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';

interface Kept {
  path: string;
  mtime: number;
  size: number;
  cache: CachedMetadata;
}

/** What the app keeps of notes from one visit to the next: a note whose file is as it was is not read again. */
export class KeptMetadata {
  private readonly news = new Map<string, Kept>();

  private constructor(
    private readonly database: IDBDatabase,
    private readonly known: ReadonlyMap<string, Kept>,
  ) {}

  /** What was kept of a vault in this browser. */
  static async of(vaultId: string): Promise<KeptMetadata> {
    const opening = indexedDB.open(`host-metadata-${vaultId}`);
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'path' });
    const database = await answer(opening);
    const all = (await answer(database.transaction('notes').objectStore('notes').getAll())) as Kept[];
    return new KeptMetadata(database, new Map(all.map((kept) => [kept.path, kept])));
  }

  /** The metadata of a file that has not changed since, or null. */
  get({ path, stat }: TFile): CachedMetadata | null {
    const kept = this.known.get(path);
    return kept?.mtime === stat.mtime && kept.size === stat.size ? kept.cache : null;
  }

  set({ path, stat }: TFile, cache: CachedMetadata): void {
    this.news.set(path, { path, mtime: stat.mtime, size: stat.size, cache });
  }

  /** Writes down what is new. */
  save(): void {
    const notes = this.database.transaction('notes', 'readwrite').objectStore('notes');
    for (const kept of this.news.values()) {
      notes.put(kept);
    }
    this.news.clear();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });
}
