import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

import type { Entry } from './entry';
import { inside, OutsideFolder } from './inside';
import { entryOf } from './listing';

/** How a write treats what is there: replace it, add to its end, or fail if there is something. */
export type WriteMode = 'replace' | 'append' | 'create';

/** The folder that is served: every reading and writing of it goes through here, by vault path. */
export class VaultFolder {
  /** `root` is a real path, as `realpath` gives it. */
  constructor(readonly root: string) {}

  /** The bytes of a file. */
  async read(path: string): Promise<Buffer> {
    return readFile(await inside(this.root, path));
  }

  /** The texts of several files, as the app decodes them; null for one that cannot be read. */
  async readTexts(paths: readonly string[]): Promise<(string | null)[]> {
    return Promise.all(
      paths.map((path) => this.read(path).then((bytes) => bytes.toString('utf8'), onlyMissing)),
    );
  }

  /** Writes a file whose folder exists, and tells how it is then. */
  async write(path: string, bytes: Buffer, mode: WriteMode): Promise<Entry> {
    const absolute = await inside(this.root, path);
    if (mode === 'append') {
      await appendFile(absolute, bytes);
    } else {
      await writeFile(absolute, bytes, { flag: mode === 'create' ? 'wx' : 'w' });
    }
    return entryOf(path, await stat(absolute));
  }

  /** How a file or folder is, or null when there is none. */
  async stat(path: string): Promise<Entry | null> {
    return stat(await inside(this.root, path)).then((stats) => entryOf(path, stats), onlyMissing);
  }

  /** The vault paths of what is directly in a folder. */
  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const names = await readdir(await inside(this.root, path), { withFileTypes: true });
    const prefix = path === '' || path === '/' ? '' : `${path}/`;
    return {
      files: names.filter((name) => name.isFile()).map((name) => prefix + name.name),
      folders: names.filter((name) => name.isDirectory()).map((name) => prefix + name.name),
    };
  }

  async makeFolder(path: string): Promise<Entry> {
    const absolute = await inside(this.root, path);
    await mkdir(absolute, { recursive: true });
    return entryOf(path, await stat(absolute));
  }

  async rename(path: string, newPath: string): Promise<Entry> {
    const [from, to] = [await inside(this.root, path), await inside(this.root, newPath)];
    await rename(from, to);
    return entryOf(newPath, await stat(to));
  }

  async remove(path: string): Promise<void> {
    const absolute = await inside(this.root, path);
    if (absolute === this.root) {
      throw new OutsideFolder(path);
    }
    await rm(absolute, { recursive: true });
  }
}

function onlyMissing(error: unknown): null {
  if (error instanceof OutsideFolder) {
    throw error;
  }
  return null;
}
