import { Component, TFolder, type App, type TAbstractFile, type TFile } from 'obsidian';
import { isWithin, movedPath } from '../core/journal/moved-paths';
import type { ReadNote } from '../core/read-note';
import { atOnce, type Steps } from '../core/steps';
import { deviceId } from './device-id';
import { diskText } from './disk-text';
import { firstReading, type ReadingProgress } from './first-reading';
import { inTime } from './in-time';
import { knownNotes } from './known-notes';
import { isInside, type FileVersion } from './note-files';
import { basisOf, noteReader, noteReading, type NoteReader, type ReaderPorts } from './note-reader';
import { errorText } from './outcome';
import { readingQueue, type ReadingQueue } from './reading-queue';
import { appClock, type SliceClock } from './slices';
import { snapshot, type Kept, type Snapshot } from './snapshot';
import { vaultNotes, type VaultNotes } from './vault-notes';

/** How long the first reading waits for the snapshot, which then goes on beside it: some databases never answer. */
const patienceMs = 2000;

/** A note's file when it began to be read. */
interface Moment {
  readonly path: string;
  readonly version: FileVersion;
  /** Whether nothing more has been heard of it since. */
  readonly isCurrent: () => boolean;
}

/**
 * Every note of the vault as read: the one owner of that state. Once the layout is ready it takes what still holds of
 * its snapshot and reads the other notes, then follows the app's events; as none of them is certain to come, it
 * compares files with what it knows once more when the app's own cache is complete.
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
  private readonly snapshot: Snapshot;
  private readonly files: VaultNotes;
  /** Counts what was heard of a note: a read that began before the latest news is out of date. */
  private readonly news = new Map<string, number>();
  /** Whether files are to be compared once more, when the app's own cache is complete; not before the snapshot is there. */
  private isDue = false;

  constructor(
    private readonly app: App,
    private readonly ports: ReaderPorts,
    clock: SliceClock = appClock,
  ) {
    super();
    this.reader = noteReader(app, ports);
    this.files = vaultNotes(app.vault, () => ports.settings().excludedFolders);
    this.snapshot = snapshot(`follow-through-${deviceId(app)}`, this.known);
    const work = {
      read: (path: string) => this.read(path),
      flush: () => this.flush(),
      settled: this.first.settle,
    };
    this.queue = readingQueue(work, clock);
  }

  /** How far the first reading has come; null once it has ended. */
  get progress(): ReadingProgress | null {
    return this.first.progress();
  }

  /** A note as it would be read with this text. */
  readonly readAs = (path: string, text: string): ReadNote =>
    atOnce(noteReading(text, this.reader.contextOf(path)));

  /** Reads again what new settings bear on. What is known stays in view until then. */
  reindex(): void {
    void this.reader.readVaultSettings().then(() => this.compare());
  }

  /** Reads some notes again where something else was learnt of them. */
  reread(paths: Iterable<string>): void {
    for (const path of paths) if (this.notes.has(path)) this.queue.add(path);
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => void this.begin());
  }

  override onunload(): void {
    this.queue.stop();
    this.snapshot.close();
  }

  private async begin(): Promise<void> {
    this.follow();
    await this.reader.readVaultSettings();
    this.first.begin(this.files.all().map((file) => file.path));
    const restoring = this.snapshot.restore((some) => this.restore(some));
    // What was read while it was slow is kept after all.
    void restoring.then(() => this.flush());
    await inTime(restoring, patienceMs).catch(() => undefined);
    this.isDue = true;
    this.compare();
  }

  /** Takes what still holds of what was kept; whatever has been heard of a note meanwhile is newer. */
  private restore(some: readonly Kept[]): void {
    const { known } = this;
    for (const kept of some) {
      const { path } = kept.note;
      const basis = this.basisNow(path);
      if (basis === null) known.forget(path);
      else if (basis === kept.basis && !this.news.has(path)) {
        known.keep(kept);
        known.unsaved.delete(path);
        this.first.settle(path);
      }
    }
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

  /** Compares files with what is known, once: from then on the app tells of each change. */
  private reconcile(): void {
    if (this.isDue) this.compare();
    this.isDue = false;
  }

  /** Looks at each note in its turn, and reads those that are not known as they would be read now. */
  private compare(): void {
    for (const path of this.known.paths()) if (!this.files.at(path)) this.forget(path);
    for (const file of this.files.all()) this.queue.add(file.path);
    this.flush();
  }

  private onFile(file: TAbstractFile): void {
    if (this.files.has(file)) this.queue.add(file.path);
  }

  /** On what a note would be read now; null where there is no such note. */
  private basisNow(path: string): string | null {
    const file = this.files.at(path);
    return file && basisOf(file.stat, this.reader.contextOf(path));
  }

  private onText(file: TFile, text: string): void {
    if (!this.files.has(file)) return;
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
      for (const inside of this.files.all()) if (isInside(inside.path, [file.path])) this.onFile(inside);
    } else this.move(oldPath, file.path);
    this.flush();
  }

  /** A note is read again where it went, as its name may hold its day. */
  private move(oldPath: string, newPath: string): void {
    if (this.files.at(newPath)) {
      this.known.move(oldPath, newPath);
      this.queue.add(newPath);
    }
    this.forget(oldPath);
  }

  private forget(path: string): void {
    this.hear(path);
    this.queue.drop(path);
    this.known.forget(path);
    this.first.settle(path);
  }

  private hear(path: string): void {
    this.news.set(path, (this.news.get(path) ?? 0) + 1);
  }

  private async read(path: string): Promise<Steps<void> | null> {
    const file = this.files.at(path);
    if (!file || this.known.isUpToDate(path, this.basisNow(path))) return null;
    const moment = this.momentOf(file);
    const text = await diskText(this.app.vault, file, (late) => {
      if (!this.queue.has(path)) this.queue.addText(path, this.understanding(late, moment));
    });
    return text === null ? null : this.understanding(text, moment);
  }

  private momentOf({ path, stat }: TFile): Moment {
    const news = this.news.get(path);
    return { path, version: { ...stat }, isCurrent: () => this.news.get(path) === news };
  }

  /** Reads a note's text, or takes note of why there is none, unless newer news of it comes. */
  private *understanding(text: unknown, { path, version, isCurrent }: Moment): Steps<void> {
    try {
      if (typeof text !== 'string') throw text;
      const context = this.reader.contextOf(path);
      const basis = basisOf(version, context);
      const steps = noteReading(text, context);
      let step = steps.next();
      for (; step.done !== true && isCurrent(); step = steps.next()) yield;
      if (step.done !== true || !isCurrent()) return;
      this.known.keep({ basis, note: step.value });
      // Settings, or the file, may have changed while it was read.
      if (basis !== this.basisNow(path)) this.queue.add(path);
    } catch (error) {
      const reason = errorText(error);
      if (isCurrent() && this.known.fail(path, reason)) this.ports.onFailure(path, reason);
    }
  }

  private flush(): void {
    this.known.tell(this.first.takeMove());
    this.snapshot.save(this.queue.isIdle());
  }
}
