import { Component, TFolder, type App, type TAbstractFile, type TFile } from 'obsidian';
import { isWithin, movedPath } from '../core/journal/moved-paths';
import type { ReadNote } from '../core/read-note';
import { atOnce, type Steps } from '../core/steps';
import { firstReading, type ReadingProgress } from './first-reading';
import { inTime, TookTooLong } from './in-time';
import { knownNotes } from './known-notes';
import { isInside, isNote, type FileVersion } from './note-files';
import { noteReader, type NoteReader, type ReaderPorts } from './note-reader';
import { errorText } from './outcome';
import { ReadingQueue } from './reading-queue';
import { appClock, type SliceClock } from './slices';

/** How long a note may keep others waiting. */
const patienceMs = 20_000;

/** A note's file when it began to be read. */
interface Moment {
  readonly path: string;
  readonly version: FileVersion;
  /** Whether nothing more has been heard of it since. */
  readonly isCurrent: () => boolean;
}

/**
 * Every note of the vault as read: the one owner of that state. Reads all notes once the layout is ready, then follows
 * the app's events; as none of them is certain to come, it compares files with what it knows once more when the
 * app's own cache is complete.
 */
export class NoteIndex extends Component {
  private readonly known = knownNotes();
  /** What was read of each note, by path. */
  readonly notes = this.known.notes;
  /** Notes that cannot be read, by path, and why. What was known of them before stays in `notes`. */
  readonly failures = this.known.failures;
  /** Calls the listener with the paths that changed, or with none where only the progress moved. */
  readonly subscribe = this.known.subscribe;
  private readonly first = firstReading();
  private readonly queue: ReadingQueue;
  private readonly reader: NoteReader;
  /** Counts what was heard of a note: a read that began before the latest news is out of date. */
  private readonly news = new Map<string, number>();
  private isReconciled = false;

  constructor(
    private readonly app: App,
    private readonly ports: ReaderPorts,
    clock: SliceClock = appClock,
  ) {
    super();
    this.reader = noteReader(app, ports);
    const work = {
      read: (path: string) => this.read(path),
      flush: () => this.flush(),
      settled: this.first.settle,
    };
    this.queue = new ReadingQueue(work, clock);
  }

  /** How far the first reading has come; null once it has ended. */
  get progress(): ReadingProgress | null {
    return this.first.progress();
  }

  /** A note as it would be read with this text. */
  readonly readAs = (path: string, text: string): ReadNote => atOnce(this.reader.reading(path, text));

  /** Reads everything again, as after a change of settings. What is known stays in view until then. */
  reindex(): void {
    void this.reader.readVaultSettings().then(() => {
      this.forgetUnwanted();
      for (const file of this.files()) this.again(file.path);
      this.flush();
    });
  }

  /** Reads some notes again, as after something else was learnt of them. */
  reread(paths: Iterable<string>): void {
    for (const path of paths) if (this.notes.has(path)) this.again(path);
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => void this.begin());
  }

  override onunload(): void {
    this.queue.stop();
  }

  private async begin(): Promise<void> {
    this.follow();
    await this.reader.readVaultSettings();
    const paths = this.files().map((file) => file.path);
    this.first.begin(paths);
    for (const path of paths) this.queue.add(path);
    this.flush();
  }

  private follow(): void {
    const { vault, metadataCache } = this.app;
    const events = [
      metadataCache.on('changed', (file, text) => this.onText(file, text)),
      metadataCache.on('deleted', (file) => this.onGone(file)),
      metadataCache.on('resolved', () => this.reconcile()),
      vault.on('delete', (file) => this.onGone(file)),
      vault.on('create', (file) => this.onFile(file)),
      vault.on('rename', (file, oldPath) => this.onMoved(file, oldPath)),
    ];
    for (const event of events) this.registerEvent(event);
  }

  private files(): TFile[] {
    return this.app.vault.getFiles().filter((file) => isNote(file, this.leftOut));
  }

  private get leftOut(): readonly string[] {
    return this.ports.settings().excludedFolders;
  }

  private isWanted(path: string): boolean {
    const file = this.app.vault.getFileByPath(path);
    return file !== null && isNote(file, this.leftOut);
  }

  /** Compares files with what is known, once: from then on the app tells of each change. */
  private reconcile(): void {
    if (this.isReconciled) return;
    this.isReconciled = true;
    this.forgetUnwanted();
    for (const file of this.files()) this.onFile(file);
    this.flush();
  }

  private forgetUnwanted(): void {
    for (const path of this.known.paths()) if (!this.isWanted(path)) this.forget(path);
  }

  private onFile(file: TAbstractFile): void {
    if (!isNote(file, this.leftOut) || this.queue.has(file.path)) return;
    if (!this.known.isUpToDate(file.path, file.stat)) this.queue.add(file.path);
  }

  private onText(file: TFile, text: string): void {
    if (!isNote(file, this.leftOut)) return;
    this.hear(file.path);
    this.queue.addText(file.path, this.understanding(text, this.momentOf(file)));
  }

  private onGone(file: TAbstractFile): void {
    const isGone = (path: string) => file instanceof TFolder && isWithin(path, file.path);
    for (const path of [file.path, ...this.known.paths().filter(isGone)]) this.forget(path);
    this.flush();
  }

  /** A folder's move is told once for the folder, and by the app for each of its files as well. */
  private onMoved(file: TAbstractFile, oldPath: string): void {
    if (file instanceof TFolder) {
      for (const path of this.known.paths())
        if (isWithin(path, oldPath)) this.move(path, movedPath(path, oldPath, file.path));
      for (const inside of this.files()) if (isInside(inside.path, [file.path])) this.onFile(inside);
    } else this.move(oldPath, file.path);
    this.flush();
  }

  /** A note is read again where it went, as its name may hold its day. */
  private move(oldPath: string, newPath: string): void {
    if (!this.isWanted(newPath)) {
      this.forget(oldPath);
      return;
    }
    this.known.move(oldPath, newPath);
    this.forget(oldPath);
    this.again(newPath);
  }

  private forget(path: string): void {
    this.hear(path);
    this.queue.drop(path);
    this.known.forget(path);
    this.first.settle(path);
  }

  /** Reads a note again; what is being read of it is out of date. */
  private again(path: string): void {
    this.hear(path);
    this.queue.add(path);
  }

  private hear(path: string): void {
    this.news.set(path, (this.news.get(path) ?? 0) + 1);
  }

  private async read(path: string): Promise<Steps<void> | null> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) return null;
    const moment = this.momentOf(file);
    const reading = this.app.vault.cachedRead(file);
    try {
      return this.understanding(await inTime(reading, patienceMs), moment);
    } catch (error) {
      if (error instanceof TookTooLong)
        void reading.then(
          (text) => this.onLate(text, moment),
          () => undefined,
        );
      const isThere = await this.isOnDisk(path);
      return isThere ? this.understanding(new Error(errorText(error)), moment) : null;
    }
  }

  private momentOf({ path, stat }: TFile): Moment {
    const news = this.news.get(path);
    return { path, version: { ...stat }, isCurrent: () => this.news.get(path) === news };
  }

  /** A note that the cloud had to bring first is shown when it comes. */
  private onLate(text: string, moment: Moment): void {
    const { path } = moment;
    if (!this.queue.has(path)) this.queue.addText(path, this.understanding(text, moment));
  }

  /** A note that was deleted while it was being read is no failure. */
  private async isOnDisk(path: string): Promise<boolean> {
    if (!this.app.vault.getFileByPath(path)) return false;
    return this.app.vault.adapter.exists(path).catch(() => true);
  }

  /** Reads a note's text, or takes note of why there is none, unless newer news of it comes. */
  private *understanding(text: string | Error, { path, version, isCurrent }: Moment): Steps<void> {
    try {
      if (typeof text !== 'string') throw text;
      const steps = this.reader.reading(path, text);
      let step = steps.next();
      for (; step.done !== true && isCurrent(); step = steps.next()) yield;
      if (step.done === true && isCurrent()) this.known.keep(step.value, version);
    } catch (error) {
      if (isCurrent()) this.fail(path, errorText(error));
    }
  }

  private fail(path: string, reason: string): void {
    if (this.known.fail(path, reason)) this.ports.onFailure(path, reason);
  }

  private flush(): void {
    this.known.tell(this.first.takeMove());
  }
}
