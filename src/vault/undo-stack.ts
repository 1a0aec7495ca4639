import type { App } from 'obsidian';
import { fieldsOf } from '../core/fields-of';
import type { Change } from './outcome';

const KEY = 'follow-through-undo';
/** Nobody takes back more, and local storage is small. */
const most = 50;

interface Entry {
  readonly change: Change;
  /** Where the note is now. */
  readonly path: string;
}

/**
 * The newest changes, for taking them back, on this device alone: they are no events of the journal. Kept in the app's
 * local storage, so that they outlive a reload.
 */
export class UndoStack {
  private entries: Entry[];

  constructor(private readonly app: App) {
    const saved: unknown = app.loadLocalStorage(KEY);
    this.entries = Array.isArray(saved) ? saved.filter(isEntry) : [];
  }

  /** The newest change, null where there is none. */
  get last(): Change | null {
    return this.entries[this.entries.length - 1]?.change ?? null;
  }

  /** Where the note of a change is now. */
  pathOf(change: Change): string {
    return this.entries.find((entry) => entry.change === change)?.path ?? change.path;
  }

  push(change: Change, path = change.path): void {
    this.keep([...this.entries, { change, path }].slice(-most));
  }

  drop(change: Change): void {
    this.keep(this.entries.filter((entry) => entry.change !== change));
  }

  /** Events of the journal have been taken back in another way. */
  dropEvents(ids: readonly string[]): void {
    const isTaken = ({ change }: Entry) => change.kind === 'apart' && ids.includes(change.event);
    if (this.entries.some(isTaken)) this.keep(this.entries.filter((entry) => !isTaken(entry)));
  }

  /** A note, or a folder with all its notes, has another path now. */
  move(from: string, to: string): void {
    const moved = (path: string): string =>
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
    if (this.entries.some(({ path }) => moved(path) !== path))
      this.keep(this.entries.map((entry) => ({ ...entry, path: moved(entry.path) })));
  }

  private keep(entries: Entry[]): void {
    this.entries = entries;
    this.app.saveLocalStorage(KEY, entries);
  }
}

/** What another version may have saved is not trusted to be whole. */
function isEntry(value: unknown): value is Entry {
  const { path, change } = fieldsOf(value);
  return typeof path === 'string' && fieldsOf(change)['kind'] !== undefined;
}
