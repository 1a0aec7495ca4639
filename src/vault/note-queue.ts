import type { NoteNow, NotePlan } from '../core/edits/note-plan';
import { failure, type Written } from './outcome';

/** A change of a note's text that waits for its turn. */
export type Planner = (now: NoteNow) => NotePlan;

/** Something that waits for its turn at a note. */
type Waiting =
  | { readonly planner: Planner; readonly settle: (outcome: Written) => void }
  | { readonly run: () => Promise<Written>; readonly settle: (outcome: Written) => void };

/** Makes planned changes of one note in one write; null for those that have to be planned again after it. */
export type WriteNote = (path: string, planners: readonly Planner[]) => Promise<readonly (Written | null)[]>;

/** Changes to one note queue up; those that wait together are one write. */
export interface NoteQueue {
  /** Changes the text of a note when its turn comes. Never rejects. */
  readonly change: (path: string, planner: Planner) => Promise<Written>;
  /** Does something else to a note when its turn comes. Never rejects. */
  readonly run: (path: string, run: () => Promise<Written>) => Promise<Written>;
}

/** A queue in which nothing waits. */
export function noteQueue(write: WriteNote): NoteQueue {
  const waiting = new Map<string, Waiting[]>();
  const empty = async (path: string, queue: Waiting[]): Promise<void> => {
    // What is asked for in the same breath is written together.
    await Promise.resolve();
    for (let [first] = queue; first; [first] = queue) {
      if ('run' in first) {
        queue.shift();
        first.settle(await Promise.resolve().then(first.run).catch(failure));
      } else await writeTogether(write, path, queue);
    }
    waiting.delete(path);
  };
  const add = (path: string, entry: Waiting): void => {
    const queue = waiting.get(path) ?? [];
    if (queue.push(entry) > 1 || waiting.has(path)) return;
    waiting.set(path, queue);
    void empty(path, queue);
  };
  return {
    change: (path, planner) => new Promise((settle) => add(path, { planner, settle })),
    run: (path, run) => new Promise((settle) => add(path, { run, settle })),
  };
}

async function writeTogether(write: WriteNote, path: string, queue: Waiting[]): Promise<void> {
  const until = queue.findIndex((entry) => 'run' in entry);
  const batch = queue
    .splice(0, until < 0 ? queue.length : until)
    .flatMap((entry) => ('run' in entry ? [] : [entry]));
  const planners = batch.map(({ planner }) => planner);
  const outcomes = await write(path, planners).catch((error: unknown) => batch.map(() => failure(error)));
  const again = batch.filter((entry, index) => {
    const outcome = outcomes[index] ?? null;
    if (outcome !== null) entry.settle(outcome);
    return outcome === null;
  });
  queue.unshift(...again);
}
