import type { Steps } from '../core/steps';
import { slices, type SliceClock } from './slices';

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
export interface ReadingQueue {
  /** Reads a note when its turn comes. */
  readonly add: (path: string) => void;
  /** Understands a text that need not be read, newer than any read under way. */
  readonly addText: (path: string, understanding: Steps<void>) => void;
  /** Forgets a note. */
  readonly drop: (path: string) => void;
  /** Whether a note is waiting. */
  readonly has: (path: string) => boolean;
  /** Whether nothing is being read, and nothing waits. */
  readonly isIdle: () => boolean;
  /** Ends the work; what is under way is dropped. */
  readonly stop: () => void;
}

/** A queue in which nothing waits. */
export function readingQueue({ read, flush, settled }: QueueWork, clock: SliceClock): ReadingQueue {
  const waiting = waitingNotes(read);
  const { begin, isOver, next, awake } = slices(clock);
  let busyLanes = 0;
  let isStopped = false;
  const isOn = (): boolean => !isStopped;
  const restWhenDue = async (): Promise<void> => {
    if (!isOver()) return;
    flush();
    await next();
  };
  const runLane = async (): Promise<void> => {
    // Whoever adds a note may be about to add more, or a newer text of it.
    await Promise.resolve();
    for (let path = waiting.next(); path !== null && isOn(); path = waiting.next()) {
      const understanding = await waiting.take(path);
      await awake();
      while (isOn() && understanding?.next().done === false) await restWhenDue();
      if (!isOn()) break;
      settled(path);
      await restWhenDue();
    }
    busyLanes--;
    if (isOn()) flush();
  };
  /** Called for each note that is added: a lane more each time, up to the most. */
  const start = (): void => {
    if (busyLanes === 0) begin();
    if (busyLanes === mostLanes) return;
    busyLanes++;
    void runLane();
  };
  return {
    add: (path) => {
      waiting.add(path);
      start();
    },
    addText: (path, understanding) => {
      waiting.addText(path, understanding);
      start();
    },
    drop: waiting.drop,
    has: waiting.has,
    isIdle: () => busyLanes === 0,
    stop: () => {
      isStopped = true;
    },
  };
}

/** Which notes wait, and whose turn is next. */
interface WaitingNotes extends Pick<ReadingQueue, 'add' | 'addText' | 'drop' | 'has'> {
  /** The note whose turn it is, null where none may be read now. */
  readonly next: () => string | null;
  /** What understands a note's text, read from disk where that was not handed over. */
  readonly take: (path: string) => Promise<Steps<void> | null>;
}

function waitingNotes(read: QueueWork['read']): WaitingNotes {
  const waiting = new Set<string>();
  const texts = new Map<string, Steps<void>>();
  const inFlight = new Set<string>();
  return {
    add: (path) => {
      if (!texts.has(path)) waiting.add(path);
    },
    addText: (path, understanding) => {
      waiting.delete(path);
      texts.set(path, understanding);
    },
    drop: (path) => {
      waiting.delete(path);
      texts.delete(path);
    },
    has: (path) => waiting.has(path) || texts.has(path),
    next: () => {
      for (const path of texts.keys()) return path;
      if (inFlight.size < readsAtOnce) for (const path of waiting) if (!inFlight.has(path)) return path;
      return null;
    },
    take: async (path) => {
      const handedOver = texts.get(path);
      texts.delete(path);
      if (handedOver) return handedOver;
      waiting.delete(path);
      inFlight.add(path);
      const understanding = await read(path);
      inFlight.delete(path);
      return understanding;
    },
  };
}
