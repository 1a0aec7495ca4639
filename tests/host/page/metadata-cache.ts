import type { CachedMetadata } from 'obsidian';
import { Events, TFile } from 'obsidian-test-mocks/obsidian';

import type { MetadataAnswer, MetadataRequest } from '../metadata/metadata-worker';
import type { KeptMetadata } from './kept-metadata';
import type { DiskVault } from './vault/disk-vault';

const BATCH = 50;
const LARGE_BYTES = 500_000;

/**
 * Obsidian's metadata cache. A worker reads the notes in the background, large ones last; `changed` comes
 * with the text that was read, `resolved` whenever nothing is left to read. Notes that are as they were at
 * the last visit are not read, and nothing is told of them.
 */
export class MetadataCache extends Events {
  readonly resolvedLinks: Record<string, Record<string, number>> = {};
  readonly unresolvedLinks: Record<string, Record<string, number>> = {};
  private readonly caches = new Map<TFile, CachedMetadata>();
  private readonly waiting = new Set<TFile>();
  private readonly worker = new Worker('/metadata-worker.js');
  private readonly answers = new Map<number, (cache: CachedMetadata) => void>();
  private asked = 0;
  private isReading = false;

  constructor(
    private readonly vault: DiskVault,
    private readonly kept: KeptMetadata,
  ) {
    super();
    this.worker.onmessage = (event: MessageEvent<MetadataAnswer>) => {
      this.answers.get(event.data.id)?.(event.data.cache);
      this.answers.delete(event.data.id);
    };
    vault.on('create', (file) => {
      this.want(file);
    });
    vault.on('modify', (file) => {
      this.want(file);
    });
    vault.on('delete', (file) => {
      this.forget(file);
    });
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    const file = this.vault.getFileByPath(path);
    return file && this.getFileCache(file);
  }

  getFirstLinkpathDest(linkpath: string, _sourcePath: string): TFile | null {
    const exact = this.vault.getFileByPath(linkpath) ?? this.vault.getFileByPath(`${linkpath}.md`);
    const wanted = linkpath.toLowerCase();
    const isIt = (file: TFile): boolean =>
      [file.name, file.basename].some((name) => name.toLowerCase() === wanted);
    return exact ?? this.vault.getFiles().find(isIt) ?? null;
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const isAlone = this.vault.getFiles().filter((other) => other.name === file.name).length === 1;
    const name = isAlone ? file.name : file.path;
    return omitMdExtension ? name.replace(/\.md$/u, '') : name;
  }

  private want(file: unknown): void {
    if (file instanceof TFile && file.extension === 'md') {
      const cache = this.kept.get(file);
      if (cache === null) {
        this.waiting.add(file);
      } else {
        this.caches.set(file, cache);
      }
      void this.readWaiting();
    }
  }

  private forget(file: unknown): void {
    if (file instanceof TFile) {
      const before = this.caches.get(file) ?? null;
      this.caches.delete(file);
      this.waiting.delete(file);
      this.trigger('deleted', file, before);
    }
  }

  private async readWaiting(): Promise<void> {
    if (this.isReading) {
      return;
    }
    this.isReading = true;
    await Promise.resolve(); // Let all of one batch of changes arrive.
    while (this.waiting.size > 0) {
      const batch = this.nextBatch();
      batch.forEach((file) => this.waiting.delete(file));
      await Promise.all(batch.map((file) => this.read(file)));
    }
    this.isReading = false;
    this.kept.save();
    this.trigger('resolved');
  }

  private nextBatch(): TFile[] {
    const all = [...this.waiting];
    const small = all.filter((file) => file.stat.size < LARGE_BYTES).slice(0, BATCH);
    return small.length > 0 ? small : all.slice(0, 1);
  }

  private async read(file: TFile): Promise<void> {
    const text = await this.vault.cachedRead(file).catch(() => null);
    if (text === null) {
      return;
    }
    const cache = await this.parse(text);
    if (this.vault.getFileByPath(file.path) === file && !this.waiting.has(file)) {
      this.caches.set(file, cache);
      this.kept.set(file, cache);
      this.trigger('changed', file, text, cache);
      this.trigger('resolve', file);
    }
  }

  private parse(text: string): Promise<CachedMetadata> {
    const request: MetadataRequest = { id: ++this.asked, text };
    return new Promise((resolve) => {
      this.answers.set(request.id, resolve);
      this.worker.postMessage(request);
    });
  }
}
