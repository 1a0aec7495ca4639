import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

import type { Entry } from './entry';

/** Every file and folder under `root` that the app would show, parents before children. Dot names are left out. */
export function listing(root: string, folder = ''): Entry[] {
  const entries: Entry[] = [];
  for (const name of namesIn(join(root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const entry = name.startsWith('.') ? null : entryAt(root, path);
    if (entry === null) {
      continue;
    }
    entries.push(entry);
    if (entry.type === 'folder') {
      entries.push(...listing(root, path));
    }
  }
  return entries;
}

/** The entry at one path, or null when nothing is there that belongs to the vault. */
export function entryAt(root: string, path: string): Entry | null {
  const stats = statsInside(root, path);
  return stats === null ? null : entryOf(path, stats);
}

/** The entry of one path with these stats. */
export function entryOf(path: string, stats: Stats): Entry {
  return {
    path,
    type: stats.isDirectory() ? 'folder' : 'file',
    ctime: Math.round(stats.birthtimeMs),
    mtime: Math.round(stats.mtimeMs),
    size: stats.size,
  };
}

function namesIn(absolute: string): string[] {
  try {
    return readdirSync(absolute);
  } catch {
    return []; // Deleted since its parent was read, or not ours to read.
  }
}

// Linked files are followed while they stay in the folder; linked folders never, for they may form a ring.
function statsInside(root: string, path: string): Stats | null {
  const absolute = join(root, path);
  try {
    const stats = lstatSync(absolute);
    if (!stats.isSymbolicLink()) {
      return stats;
    }
    const target = statSync(absolute);
    return target.isFile() && realpathSync(absolute).startsWith(root + sep) ? target : null;
  } catch {
    return null;
  }
}
