import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Notes by path, as text or as bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of notes on the disk, made for one test: what another program does to the vault. */
export class TempFolder {
  private constructor(readonly path: string) {}

  /** A new folder with these notes, last changed at that time. */
  static async of(files: Files, changed: Date): Promise<TempFolder> {
    const folder = new TempFolder(await mkdtemp(join(tmpdir(), 'follow-through-test-')));
    for (const [path, content] of Object.entries(files)) {
      await folder.write(path, content);
      await utimes(join(folder.path, path), changed, changed);
    }
    return folder;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true });
    await writeFile(join(this.path, path), content);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.path, path), 'utf8');
  }

  async rename(path: string, newPath: string): Promise<void> {
    await rename(join(this.path, path), join(this.path, newPath));
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.path, path), { recursive: true });
  }

  /** The paths of every file, hidden ones too, sorted. */
  async files(): Promise<string[]> {
    const entries = await readdir(this.path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1)).sort();
  }

  /** A hash of every path and every byte. */
  async fingerprint(): Promise<string> {
    const hash = createHash('sha256');
    for (const path of await this.files()) {
      hash
        .update(path)
        .update('\0')
        .update(await readFile(join(this.path, path)));
    }
    return hash.digest('hex');
  }

  async delete(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
