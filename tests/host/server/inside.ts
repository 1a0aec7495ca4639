import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** A request for a path that is not, or cannot be shown to be, in the folder that is served. */
export class OutsideFolder extends Error {
  constructor(path: string) {
    super(`Not in the folder that is served: ${path}`);
  }
}

/**
 * The absolute path of a vault path, `''` and `'/'` being the folder itself. Throws `OutsideFolder` when
 * it names something outside the folder, also by way of a symbolic link. `root` is a real path.
 */
export async function inside(root: string, path: string): Promise<string> {
  const parts = path.split('/').filter((part) => part !== '');
  if (/[\\\0]/u.test(path) || parts.some((part) => part === '.' || part === '..')) {
    throw new OutsideFolder(path);
  }
  const absolute = join(root, ...parts);
  const real = await realpath(await nearestThatExists(absolute)).catch(() => null);
  if (real === null || (real !== root && !real.startsWith(root + sep))) {
    throw new OutsideFolder(path);
  }
  return absolute;
}

// A dangling link exists: writing through it would create its target, wherever that is.
async function nearestThatExists(absolute: string): Promise<string> {
  const entry = await lstat(absolute).catch(() => null);
  return entry === null ? nearestThatExists(dirname(absolute)) : absolute;
}
