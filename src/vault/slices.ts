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
export interface Slices {
  /** Begins a slice where there was idleness before. */
  readonly begin: () => void;
  /** Whether this slice is used up. */
  readonly isOver: () => boolean;
  /** Resolves after the rest that ends this slice; all who wait share it. */
  readonly next: () => Promise<void>;
  /** Resolves once nobody rests. */
  readonly awake: () => Promise<void>;
}

/** Slices by a clock, the first of which begins now. */
export function slices({ now, pause }: SliceClock): Slices {
  let start = now();
  let rest: Promise<void> | null = null;
  const begin = (): void => {
    start = now();
  };
  return {
    begin,
    isOver: () => now() - start >= sliceMs,
    next: async () => {
      rest ??= pause().then(() => {
        rest = null;
        begin();
      });
      await rest;
    },
    awake: async () => {
      while (rest) await rest;
    },
  };
}
