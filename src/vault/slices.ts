/** The clock and the rest that work in slices needs. */
export interface SliceClock {
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  /** Lets the app draw and answer, then resolves. */
  readonly pause: () => Promise<void>;
}

/** How long work may hold up the app at a stretch, in milliseconds: half a frame. */
export const sliceMs = 8;

/** A task of its own behind what the app has queued; unlike a timer it is never held back to 4 ms or more. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The app's own clock. */
export const appClock: SliceClock = { now: () => performance.now(), pause: nextTask };

/** Work cut into slices: a rest is due once one has lasted long enough. */
export class Slices {
  private start: number;
  private rest: Promise<void> | null = null;

  constructor(private readonly clock: SliceClock) {
    this.start = clock.now();
  }

  /** Begins a slice where there was idleness before. */
  begin(): void {
    this.start = this.clock.now();
  }

  /** Whether this slice is used up. */
  isOver(): boolean {
    return this.clock.now() - this.start >= sliceMs;
  }

  /** Resolves after the rest that ends this slice; all who wait share it. */
  async next(): Promise<void> {
    this.rest ??= this.clock.pause().then(() => {
      this.rest = null;
      this.begin();
    });
    await this.rest;
  }

  /** Resolves once nobody rests. */
  async awake(): Promise<void> {
    while (this.rest) await this.rest;
  }
}
