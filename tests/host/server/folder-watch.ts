import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

import type { Change, Entry } from './entry';
import { entryAt, listing } from './listing';

const SETTLE_MS = 30;

/**
 * Notices what happens in a folder. The system's hints only say *that* something moved; what moved comes
 * from comparing one listing with the next, so that no hint has to be right.
 */
export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private known = new Map<string, Entry>();
  private timer: NodeJS.Timeout | null = null;

  /** `extraFiles` are files under hidden folders to tell about as well. */
  constructor(
    private readonly root: string,
    private readonly extraFiles: readonly string[],
    private readonly onChanges: (changes: Change[]) => void,
  ) {
    this.known = this.snapshot();
    this.followFolders();
  }

  /** What is known to be there. */
  entries(): Entry[] {
    return [...this.known.values()];
  }

  /** Looks again now and tells what changed since the last look. */
  look(): void {
    const before = this.known;
    this.known = this.snapshot();
    const hasNewFolders = this.followFolders();
    this.onChanges(changesBetween(before, this.known));
    if (hasNewFolders) {
      this.lookSoon(); // Files may have arrived in them before they were watched.
    }
  }

  close(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
    }
    for (const watcher of this.watchers.values()) {
      watcher.close();
    }
  }

  private snapshot(): Map<string, Entry> {
    const entries = [
      ...listing(this.root),
      ...this.extraFiles.flatMap((path) => entryAt(this.root, path) ?? []),
    ];
    return new Map(entries.map((entry) => [entry.path, entry]));
  }

  private lookSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.look();
    }, SETTLE_MS);
  }

  private followFolders(): boolean {
    const folders = new Set(['', ...this.extraFiles.flatMap(foldersAbove)]);
    for (const entry of this.known.values()) {
      if (entry.type === 'folder') {
        folders.add(entry.path);
      }
    }
    for (const [folder, watcher] of this.watchers) {
      if (!folders.has(folder)) {
        watcher.close();
        this.watchers.delete(folder);
      }
    }
    const added = [...folders].filter((folder) => !this.watchers.has(folder) && this.follow(folder));
    return added.length > 0;
  }

  private follow(folder: string): boolean {
    try {
      const watcher = watch(join(this.root, folder), () => {
        this.lookSoon();
      });
      watcher.on('error', () => {
        watcher.close();
        this.watchers.delete(folder);
        this.lookSoon();
      });
      this.watchers.set(folder, watcher);
      return true;
    } catch {
      return false; // Not there (yet).
    }
  }
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function changesBetween(before: Map<string, Entry>, after: Map<string, Entry>): Change[] {
  const gone = [...before.keys()].filter((path) => before.get(path)?.type !== after.get(path)?.type);
  const there = [...after.values()].filter((entry) => !isSame(before.get(entry.path), entry));
  return [
    ...gone.reverse().map((path): Change => ({ kind: 'gone', path })),
    ...there.map((entry): Change => ({ kind: 'there', entry })),
  ];
}

// A folder's own time moves with every file in it and means nothing to the app.
function isSame(before: Entry | undefined, after: Entry): boolean {
  if (before?.type !== after.type) {
    return false;
  }
  return after.type === 'folder' || (before.mtime === after.mtime && before.size === after.size);
}
