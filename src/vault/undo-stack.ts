import type { App } from 'obsidian';
import { isWithin, movedPath } from '../core/journal/moved-paths';
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
export interface UndoStack {
  /** The newest change, null where there is none. */
  readonly last: () => Change | null;
  /** Where the note of a change is now. */
  readonly pathOf: (change: Change) => string;
  readonly push: (change: Change, path?: string) => void;
  readonly drop: (change: Change) => void;
  /** Events of the journal have been taken back in another way. */
  readonly dropEvents: (ids: readonly string[]) => void;
  /** A note, or a folder with all its notes, has another path now. */
  readonly move: (from: string, to: string) => void;
}

/** The changes that are saved on this device. */
export function undoStack(app: App): UndoStack {
  const saved: unknown = app.loadLocalStorage(KEY);
  let entries: readonly Entry[] = Array.isArray(saved) ? saved.filter(isEntry) : [];
  const keep = (kept: readonly Entry[]): void => {
    entries = kept;
    app.saveLocalStorage(KEY, kept.map(small));
  };
  const keepWhere = (isKept: (entry: Entry) => boolean): void => {
    const kept = entries.filter(isKept);
    if (kept.length < entries.length) keep(kept);
  };
  return {
    last: () => entries[entries.length - 1]?.change ?? null,
    pathOf: (change) => entries.find((entry) => entry.change === change)?.path ?? change.path,
    push: (change, path = change.path) => keep([...entries, { change, path }].slice(-most)),
    drop: (change) => keepWhere((entry) => entry.change !== change),
    dropEvents: (ids) => keepWhere(({ change }) => !(change.kind === 'apart' && ids.includes(change.event))),
    move: (from, to) => {
      if (entries.some(({ path }) => isWithin(path, from)))
        keep(entries.map((entry) => ({ ...entry, path: movedPath(entry.path, from, to) })));
    },
  };
}

/** An entry without its note's shape, for which local storage is too small. */
function small({ change, path }: Entry): unknown {
  if (change.kind !== 'line') return { change, path };
  const anchorsAfter = change.anchorsAfter.map((anchor) => ({ ...anchor, note: undefined }));
  return { change: { ...change, anchorsAfter }, path };
}

/** What another version may have saved is not trusted to be whole. */
function isEntry(value: unknown): value is Entry {
  const { path, change } = fieldsOf(value);
  return typeof path === 'string' && fieldsOf(change)['kind'] !== undefined;
}
