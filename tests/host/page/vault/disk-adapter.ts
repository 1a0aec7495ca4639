import type { ListedFiles, Stat } from 'obsidian';

import type { Entry } from '../../server/entry';
import { ask, DiskError, readBytes, writeBytes } from './disk-client';
import { readText } from './text-batches';

/** Obsidian's `DataAdapter` over the served folder. Remembers how it left each file, to know its own echo. */
export class DiskAdapter {
  private readonly left = new Map<string, Entry>();
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(private readonly name: string) {}

  getName(): string {
    return this.name;
  }

  getResourcePath(path: string): string {
    return `/api/file?path=${encodeURIComponent(path)}`;
  }

  async exists(path: string): Promise<boolean> {
    return (await ask('stat', path)) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    const entry = await ask('stat', path);
    return entry && { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  list(path: string): Promise<ListedFiles> {
    return ask('list', path);
  }

  async read(path: string): Promise<string> {
    const text = await readText(path);
    if (text === null) {
      throw new DiskError(`ENOENT: no such file or directory, open '${path}'`, 404);
    }
    return text;
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return readBytes(path);
  }

  async write(path: string, data: string | ArrayBuffer): Promise<void> {
    await this.inTurn(path, () => this.put(path, data, 'replace'));
  }

  writeBinary(path: string, data: ArrayBuffer): Promise<void> {
    return this.write(path, data);
  }

  async append(path: string, data: string | ArrayBuffer): Promise<void> {
    await this.inTurn(path, () => this.put(path, data, 'append'));
  }

  appendBinary(path: string, data: ArrayBuffer): Promise<void> {
    return this.append(path, data);
  }

  /** Writes a file that must not be there yet. */
  async create(path: string, data: string | ArrayBuffer): Promise<void> {
    await this.inTurn(path, () => this.put(path, data, 'create'));
  }

  /** Reads, lets `change` decide, and writes only what differs, with no other write of ours in between. */
  process(path: string, change: (data: string) => string): Promise<string> {
    return this.inTurn(path, async () => {
      const before = await this.read(path);
      const after = change(before);
      if (after !== before) {
        await this.put(path, after, 'replace');
      }
      return after;
    });
  }

  async mkdir(path: string): Promise<void> {
    await ask('makeFolder', path);
  }

  remove(path: string): Promise<void> {
    return this.inTurn(path, () => ask('remove', path));
  }

  rmdir(path: string): Promise<void> {
    return this.remove(path);
  }

  async trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  trashLocal(path: string): Promise<void> {
    return this.remove(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const work = async (): Promise<void> => {
      this.left.set(newPath, await ask('rename', path, newPath));
    };
    await this.inTurn(path, () => this.inTurn(newPath, work));
  }

  async copy(path: string, newPath: string): Promise<void> {
    await this.create(newPath, await this.readBinary(path));
  }

  /** How this adapter's last write left a file. */
  leftAs(path: string): Entry | null {
    return this.left.get(path) ?? null;
  }

  /** Resolves when nothing of ours is under way for a path or a folder above it, and the vault knows how it went. */
  async settled(path: string): Promise<void> {
    for (const [busyPath, turn] of this.queues) {
      if (path === busyPath || path.startsWith(`${busyPath}/`)) {
        await turn.catch(() => null);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }

  private async put(
    path: string,
    data: string | ArrayBuffer,
    mode: 'replace' | 'append' | 'create',
  ): Promise<void> {
    this.left.set(path, await writeBytes(path, data, mode));
  }

  private async inTurn<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (this.queues.get(path) ?? Promise.resolve()).catch(() => null).then(work);
    this.queues.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.queues.get(path) === turn) {
        this.queues.delete(path);
      }
    }
  }
}
