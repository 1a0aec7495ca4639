import type { Anchor } from '../core/edits/anchor';
import type { ReadNote } from '../core/read-note';
import { isSameVersion, type FileVersion } from './note-files';

/** Hears which notes changed, by path; none where only the progress of reading moved. */
export type IndexListener = (changed: ReadonlySet<string>) => void;

/** What is known of each note, and who is told when that changes. */
export class KnownNotes {
  private readonly held = new Map<string, ReadNote>();
  private readonly versions = new Map<string, FileVersion>();
  private readonly failed = new Map<string, string>();
  private readonly listeners = new Set<IndexListener>();
  private changed = new Set<string>();

  /** What was read of each note, by path. */
  get notes(): ReadonlyMap<string, ReadNote> {
    return this.held;
  }

  /** Notes that cannot be read, by path, and why. */
  get failures(): ReadonlyMap<string, string> {
    return this.failed;
  }

  /** Keeps a note as read from this version of its file. */
  keep(note: ReadNote, version: FileVersion): void {
    this.held.set(note.path, note);
    this.versions.set(note.path, version);
    this.failed.delete(note.path);
    this.changed.add(note.path);
  }

  /** Marks a note as unreadable; what was known of it stays. True where that is news. */
  fail(path: string, reason: string): boolean {
    const isNews = !this.failed.has(path);
    this.failed.set(path, reason);
    this.changed.add(path);
    return isNews;
  }

  /** Forgets a note. */
  forget(path: string): void {
    this.versions.delete(path);
    const wasFailed = this.failed.delete(path);
    if (this.held.delete(path) || wasFailed) this.changed.add(path);
  }

  /** Keeps a note's rows in view under another path until it has been read there. */
  move(oldPath: string, newPath: string): void {
    const known = this.held.get(oldPath);
    this.forget(oldPath);
    if (!known) return;
    this.held.set(newPath, atPath(known, newPath));
    this.changed.add(newPath);
  }

  /** Whether this version of a file is the one that was read. */
  isUpToDate(path: string, version: FileVersion): boolean {
    return isSameVersion(this.versions.get(path), version);
  }

  /** The paths of notes at a path or in the folder there. */
  pathsAt(path: string): string[] {
    return this.paths().filter((known) => known === path || known.startsWith(`${path}/`));
  }

  /** All paths of which anything is known. */
  paths(): string[] {
    return [...new Set([...this.held.keys(), ...this.failed.keys()])];
  }

  /** Calls the listener with each set of changes until the result is called. */
  subscribe(listener: IndexListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells what has changed since the last time, or that something else has moved. */
  tell(hasMoved: boolean): void {
    if (this.changed.size === 0 && !hasMoved) return;
    const changed = this.changed;
    this.changed = new Set();
    for (const listener of this.listeners) listener(changed);
  }
}

function atPath(note: ReadNote, path: string): ReadNote {
  const moved = <T extends { readonly anchor: Anchor }>(found: T): T => ({
    ...found,
    anchor: { ...found.anchor, path },
  });
  return { ...note, path, followUps: note.followUps.map(moved), prompts: note.prompts.map(moved) };
}
