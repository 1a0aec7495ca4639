import type { ReadNote } from '../core/read-note';
import { fieldsOf } from '../core/fields-of';

/** A note as read, and in one text all that its reading depended on; it holds while that text would be the same. */
export interface Kept {
  readonly basis: string;
  readonly note: ReadNote;
}

/** The notes as known now, of which some are not kept so yet. */
export interface NotesToKeep {
  /** Paths of notes that were read or forgotten since they were last kept. */
  readonly unsaved: Set<string>;
  /** What to keep of a note, null where nothing is known for certain. */
  readonly kept: (path: string) => Kept | null;
}

/**
 * What was read, kept on this device from one start to the next. It is a cache: whatever goes wrong with it means that
 * notes are read from their files, and nothing else.
 */
export interface Snapshot {
  /** Hands over what was kept, some at a time with rests between. Never rejects, but may never end. */
  readonly restore: (take: (some: readonly Kept[]) => void) => Promise<void>;
  /** Keeps what is not kept yet, some at a time; once the vault is calm all of it. Not before all is restored. */
  readonly save: (isCalm: boolean) => void;
  readonly close: () => void;
}

const STORE = 'notes';
/** So many records are read or written within a slice of the time on a phone too. */
const atATime = 32;

/** The snapshot in the database of this name, which is opened once it is needed. */
export function snapshot(name: string, { unsaved, kept }: NotesToKeep): Snapshot {
  let opening: Promise<IDBDatabase> | null = null;
  let isBusy = true;
  let fewest = atATime;
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
    (await (opening ??= opened(name))).transaction(STORE, mode).objectStore(STORE);
  const saveSome = async (): Promise<void> => {
    const notes = await store('readwrite');
    for (const path of [...unsaved].slice(0, atATime)) {
      unsaved.delete(path);
      const record = kept(path);
      if (record) notes.put(record);
      else notes.delete(path);
    }
    await ended(notes.transaction);
  };
  /** Takes step after step for as long as there is more to do, and all goes well. */
  const work = async (isMore: () => boolean, step: () => Promise<void>): Promise<void> => {
    isBusy = true;
    let goesWell = true;
    while (goesWell && isMore())
      goesWell = await step().then(
        () => true,
        () => false,
      );
    isBusy = false;
  };
  return {
    restore: (take) => {
      let last: unknown = '';
      return work(
        () => last !== undefined,
        async () => {
          const notes = await store('readonly');
          const records: unknown[] = await answer(notes.getAll(IDBKeyRange.lowerBound(last, true), atATime));
          take(records.filter(isKept));
          last = records.length < atATime ? undefined : pathOf(records[atATime - 1]);
        },
      );
    },
    save: (isCalm) => {
      fewest = isCalm ? 1 : atATime;
      const isMore = (): boolean => unsaved.size >= fewest;
      if (!isBusy && isMore()) void work(isMore, saveSome);
    },
    close: () => {
      // Whoever still asks for it waits for ever.
      opening ??= new Promise(() => undefined);
      opening.then(
        (database) => database.close(),
        () => undefined,
      );
    },
  };
}

/** Rejects where there is no such thing as a database, or it cannot be opened. */
async function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'note.path' });
  const database = await answer(request);
  // Whoever wants to change or delete it must not wait for us.
  database.onversionchange = () => database.close();
  return database;
}

async function answer<T>(request: IDBRequest<T>): Promise<T> {
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  return request.result;
}

function ended(transaction: IDBTransaction): Promise<unknown> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
}

const pathOf = (record: unknown): unknown => fieldsOf(fieldsOf(record)['note'])['path'];

/** A brief look: nobody else writes here. */
function isKept(record: unknown): record is Kept {
  const { path, followUps, prompts } = fieldsOf(fieldsOf(record)['note']);
  const isWhole = (found: unknown): boolean => {
    const { text, why, anchor } = fieldsOf(found);
    return typeof text === 'string' && Array.isArray(why) && fieldsOf(anchor)['path'] === path;
  };
  return [followUps, prompts].every((all) => Array.isArray(all) && all.every(isWhole));
}
