import { TFile, TFolder, Vault, type TAbstractFile } from 'obsidian-test-mocks/obsidian';

import type { Entry } from '../../server/entry';
import type { DiskAdapter } from './disk-adapter';

/** Obsidian's vault over the served folder: the mock's tree and events, real files behind them. */
export class DiskVault extends Vault {
  private readonly texts = new WeakMap<TFile, { mtime: number; size: number; text: string }>();

  constructor(readonly disk: DiskAdapter) {
    super(disk);
  }

  override getName(): string {
    return this.disk.getName();
  }

  override getResourcePath(file: TFile): string {
    return this.disk.getResourcePath(file.path);
  }

  /** The text as of the file's time, read at most once for that time. */
  override async cachedRead(file: TFile): Promise<string> {
    const { mtime, size } = file.stat;
    const kept = this.texts.get(file);
    if (kept?.mtime === mtime && kept.size === size) {
      return kept.text;
    }
    const text = await this.disk.read(file.path);
    this.texts.set(file, { mtime, size, text });
    return text;
  }

  override async create(path: string, data: string | ArrayBuffer): Promise<TFile> {
    if (this.getAbstractFileByPath(path) !== null) {
      throw new Error('File already exists.');
    }
    await this.disk.create(path, data);
    return this.addFile(path);
  }

  override createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.create(path, data);
  }

  override async createFolder(path: string): Promise<TFolder> {
    if (this.getAbstractFileByPath(path) !== null) {
      throw new Error('Folder already exists.');
    }
    return super.createFolder(path);
  }

  override async copy(file: TFile, newPath: string): Promise<TFile> {
    await this.disk.copy(file.path, newPath);
    return this.addFile(newPath);
  }

  override modify(file: TFile, data: string | ArrayBuffer): Promise<void> {
    return this.change(file, () => this.disk.write(file.path, data));
  }

  override modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    return this.modify(file, data);
  }

  override append(file: TFile, data: string | ArrayBuffer): Promise<void> {
    return this.change(file, () => this.disk.append(file.path, data));
  }

  override appendBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    return this.append(file, data);
  }

  override process(file: TFile, change: (data: string) => string): Promise<string> {
    return this.change(file, () => this.disk.process(file.path, change));
  }

  override async rename(file: TAbstractFile, newPath: string): Promise<void> {
    if (this.getAbstractFileByPath(newPath) !== null) {
      throw new Error('Destination file already exists!');
    }
    await super.rename(file, newPath);
  }

  /** Puts what the disk says into the tree and tells those who listen. */
  take(entry: Entry): void {
    const file = this.getAbstractFileByPath(entry.path);
    if (entry.type === 'folder') {
      this.ensureFolder(entry.path);
    } else if (file instanceof TFile) {
      this.note(file, entry);
    } else {
      const added = TFile.create__(this, entry.path);
      added.stat = statOf(entry);
      this.setVaultAbstractFile__(entry.path, added);
      this.trigger('create', added);
    }
  }

  /** Takes a path out of the tree, with everything under it, children first as the app does. */
  drop(path: string): void {
    const file = this.getAbstractFileByPath(path);
    if (file === null) {
      return;
    }
    if (file instanceof TFolder) {
      for (const child of [...file.children]) {
        this.drop(child.path);
      }
    }
    this.deleteVaultAbstractFile__(path);
    this.trigger('delete', file);
  }

  private ensureFolder(path: string): void {
    if (this.getAbstractFileByPath(path) === null) {
      const folder = TFolder.create__(this, path);
      this.setVaultAbstractFile__(path, folder);
      this.trigger('create', folder);
    }
  }

  private addFile(path: string): TFile {
    const known = this.getFileByPath(path); // The watch may have been quicker.
    if (known !== null) {
      return known;
    }
    const entry = this.disk.leftAs(path) ?? { path, type: 'file', ctime: 0, mtime: 0, size: 0 };
    this.take(entry);
    return this.getFileByPath(path) ?? TFile.create__(this, path);
  }

  private async change<Result>(file: TFile, work: () => Promise<Result>): Promise<Result> {
    const result = await work();
    const left = this.disk.leftAs(file.path);
    if (left !== null) {
      this.note(file, left);
    }
    return result;
  }

  private note(file: TFile, entry: Entry): void {
    const isNews = file.stat.mtime !== entry.mtime || file.stat.size !== entry.size;
    file.stat = statOf(entry);
    if (isNews) {
      this.trigger('modify', file);
    }
  }
}

function statOf(entry: Entry): { ctime: number; mtime: number; size: number } {
  return { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
}
