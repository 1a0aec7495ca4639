import type { Anchor } from '../core/edits/anchor';
import type { ReadNote } from '../core/read-note';
import { listeners } from './listeners';
import type { Kept, NotesToKeep } from './snapshot';

/** Hears which notes changed, by path; none where only the progress of reading moved. */
export type IndexListener = (changed: ReadonlySet<string>) => void;

/** What is known of each note, and who is told when that changes. */
export interface KnownNotes extends NotesToKeep {
  /** What was read of each note, by path. */
  readonly notes: ReadonlyMap<string, ReadNote>;
  /** Notes that cannot be read, by path, and why. */
  readonly failures: ReadonlyMap<string, string>;
  /** Keeps a note as read. */
  readonly keep: (kept: Kept) => void;
  /** Marks a note as unreadable; what was known of it stays. True where that is news. */
  readonly fail: (path: string, reason: string) => boolean;
  readonly forget: (path: string) => void;
  /** Keeps a note's rows in view under another path until it has been read there. */
  readonly move: (oldPath: string, newPath: string) => void;
  /** Whether a note was last read on this basis, and could be read. */
  readonly isUpToDate: (path: string, basis: string | null) => boolean;
  /** All paths of which anything is known. */
  readonly paths: () => string[];
  /** Calls the listener with each set of changes until the result is called. */
  readonly subscribe: (listener: IndexListener) => () => void;
  /** Tells what has changed since the last time, or that something else has moved. */
  readonly tell: (hasMoved: boolean) => void;
}

/** Nothing known yet. */
export function knownNotes(): KnownNotes {
  const notes = new Map<string, ReadNote>();
  const bases = new Map<string, string>();
  const unsaved = new Set<string>();
  const failures = new Map<string, string>();
  const { subscribe, tell } = listeners<ReadonlySet<string>>();
  let changed = new Set<string>();
  const forget = (path: string): void => {
    bases.delete(path);
    unsaved.add(path);
    const wasFailed = failures.delete(path);
    if (notes.delete(path) || wasFailed) changed.add(path);
  };
  return {
    notes,
    failures,
    unsaved,
    kept: (path) => {
      const [note, basis] = [notes.get(path), bases.get(path)];
      return note && basis !== undefined ? { basis, note } : null;
    },
    keep: ({ basis, note }) => {
      const { path } = note;
      notes.set(path, note);
      bases.set(path, basis);
      unsaved.add(path);
      failures.delete(path);
      changed.add(path);
    },
    fail: (path, reason) => {
      const isNews = !failures.has(path);
      failures.set(path, reason);
      changed.add(path);
      return isNews;
    },
    forget,
    move: (oldPath, newPath) => {
      const known = notes.get(oldPath);
      forget(oldPath);
      if (!known) return;
      notes.set(newPath, atPath(known, newPath));
      changed.add(newPath);
    },
    isUpToDate: (path, basis) => bases.get(path) === basis && !failures.has(path),
    paths: () => [...new Set([...notes.keys(), ...failures.keys()])],
    subscribe,
    tell: (hasMoved) => {
      const news = changed;
      if (news.size === 0 && !hasMoved) return;
      changed = new Set();
      tell(news);
    },
  };
}

function atPath(note: ReadNote, path: string): ReadNote {
  const moved = <T extends { readonly anchor: Anchor }>(found: T): T => ({
    ...found,
    anchor: { ...found.anchor, path },
  });
  return { ...note, path, followUps: note.followUps.map(moved), prompts: note.prompts.map(moved) };
}
