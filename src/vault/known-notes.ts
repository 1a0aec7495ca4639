import type { Anchor } from '../core/edits/anchor';
import type { ReadNote } from '../core/read-note';
import { listeners } from './listeners';
import { isSameVersion, type FileVersion } from './note-files';

/** Hears which notes changed, by path; none where only the progress of reading moved. */
export type IndexListener = (changed: ReadonlySet<string>) => void;

/** What is known of each note, and who is told when that changes. */
export interface KnownNotes {
  /** What was read of each note, by path. */
  readonly notes: ReadonlyMap<string, ReadNote>;
  /** Notes that cannot be read, by path, and why. */
  readonly failures: ReadonlyMap<string, string>;
  /** Keeps a note as read from this version of its file. */
  readonly keep: (note: ReadNote, version: FileVersion) => void;
  /** Marks a note as unreadable; what was known of it stays. True where that is news. */
  readonly fail: (path: string, reason: string) => boolean;
  readonly forget: (path: string) => void;
  /** Keeps a note's rows in view under another path until it has been read there. */
  readonly move: (oldPath: string, newPath: string) => void;
  /** Whether this version of a file is the one that was read. */
  readonly isUpToDate: (path: string, version: FileVersion) => boolean;
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
  const versions = new Map<string, FileVersion>();
  const failures = new Map<string, string>();
  const { subscribe, tell } = listeners<ReadonlySet<string>>();
  let changed = new Set<string>();
  const forget = (path: string): void => {
    versions.delete(path);
    const wasFailed = failures.delete(path);
    if (notes.delete(path) || wasFailed) changed.add(path);
  };
  return {
    notes,
    failures,
    keep: (note, version) => {
      const { path } = note;
      notes.set(path, note);
      versions.set(path, version);
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
    isUpToDate: (path, version) => isSameVersion(versions.get(path), version),
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
