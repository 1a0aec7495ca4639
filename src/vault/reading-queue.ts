import type { Steps } from '../core/steps';
import { slices, type SliceClock, type Slices } from './slices';

/** How many notes are read from disk at once; they are understood one after the other. */
const readsAtOnce = 4;
/** One lane more than reads, so that no slow disk holds up the texts that are handed over. */
const mostLanes = readsAtOnce + 1;

/** What the queue does with its notes. */
export interface QueueWork {
  /** Reads a note from disk; what it gives back understands the text. Null where that is needless. Never rejects. */
  readonly read: (path: string) => Promise<Steps<void> | null>;
  /** Called at the end of each slice and of each run of work. */
  readonly flush: () => void;
  /** Called when a note needs nothing more. */
  readonly settled: (path: string) => void;
}

/**
 * Notes waiting to be read, each at most once. Texts that the app hands over go first. Works in slices with rests
 * between, a few reads at a time, and never two of the same note at once: the later text wins.
 */
export class ReadingQueue {
  private readonly waiting = new Set<string>();
  private readonly texts = new Map<string, Steps<void>>();
  private readonly inFlight = new Set<string>();
  private readonly slices: Slices;
  private busyLanes = 0;
  private isStopped = false;

  constructor(
    private readonly work: QueueWork,
    clock: SliceClock,
  ) {
    this.slices = slices(clock);
  }

  /** Reads a note when its turn comes. */
  add(path: string): void {
    if (!this.texts.has(path)) this.waiting.add(path);
    this.start();
  }

  /** Understands a text that need not be read, newer than any read under way. */
  addText(path: string, understanding: Steps<void>): void {
    this.waiting.delete(path);
    this.texts.set(path, understanding);
    this.start();
  }

  /** Whether nothing is being read, and nothing waits. */
  get isIdle(): boolean {
    return this.busyLanes === 0;
  }

  /** Forgets a note. */
  drop(path: string): void {
    this.waiting.delete(path);
    this.texts.delete(path);
  }

  /** Whether a note is waiting. */
  has(path: string): boolean {
    return this.waiting.has(path) || this.texts.has(path);
  }

  /** Ends the work; what is under way is dropped. */
  stop(): void {
    this.isStopped = true;
    this.waiting.clear();
    this.texts.clear();
  }

  /** Called for each note that is added: a lane more each time, up to the most. */
  private start(): void {
    if (this.busyLanes === 0) this.slices.begin();
    if (this.busyLanes === mostLanes) return;
    this.busyLanes++;
    void this.runLane();
  }

  private async runLane(): Promise<void> {
    // Whoever adds a note may be about to add more, or a newer text of it.
    await Promise.resolve();
    for (let path = this.next(); path !== null; path = this.next()) {
      const understanding = this.takeText(path) ?? (await this.readOne(path));
      await this.slices.awake();
      while (!this.isStopped && understanding?.next().done === false) await this.restWhenDue();
      if (this.isStopped) break;
      this.work.settled(path);
      await this.restWhenDue();
    }
    this.busyLanes--;
    if (!this.isStopped) this.work.flush();
  }

  private async restWhenDue(): Promise<void> {
    if (!this.slices.isOver()) return;
    this.work.flush();
    await this.slices.next();
  }

  private next(): string | null {
    if (this.isStopped) return null;
    for (const path of this.texts.keys()) return path;
    if (this.inFlight.size === readsAtOnce) return null;
    for (const path of this.waiting) if (!this.inFlight.has(path)) return path;
    return null;
  }

  private takeText(path: string): Steps<void> | null {
    const understanding = this.texts.get(path) ?? null;
    this.texts.delete(path);
    return understanding;
  }

  private async readOne(path: string): Promise<Steps<void> | null> {
    this.waiting.delete(path);
    this.inFlight.add(path);
    const understanding = await this.work.read(path);
    this.inFlight.delete(path);
    return understanding;
  }
}
