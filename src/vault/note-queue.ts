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
export class NoteQueue {
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(private readonly write: WriteNote) {}

  /** Changes the text of a note when its turn comes. Never rejects. */
  change(path: string, planner: Planner): Promise<Written> {
    return new Promise((settle) => this.add(path, { planner, settle }));
  }

  /** Does something else to a note when its turn comes. Never rejects. */
  run(path: string, run: () => Promise<Written>): Promise<Written> {
    return new Promise((settle) => this.add(path, { run, settle }));
  }

  private add(path: string, entry: Waiting): void {
    const queue = this.waiting.get(path);
    if (queue) queue.push(entry);
    else {
      this.waiting.set(path, [entry]);
      // What is asked for in the same breath is written together.
      void Promise.resolve().then(() => this.empty(path));
    }
  }

  private async empty(path: string): Promise<void> {
    for (let queue = this.waiting.get(path); queue && queue.length > 0; queue = this.waiting.get(path)) {
      const [first] = queue;
      if (first && 'run' in first) {
        queue.shift();
        first.settle(await Promise.resolve().then(first.run).catch(failure));
      } else await this.writeTogether(path, queue);
    }
    this.waiting.delete(path);
  }

  private async writeTogether(path: string, queue: Waiting[]): Promise<void> {
    const until = queue.findIndex((entry) => 'run' in entry);
    const batch = queue
      .splice(0, until < 0 ? queue.length : until)
      .flatMap((entry) => ('run' in entry ? [] : [entry]));
    const outcomes = await this.write(
      path,
      batch.map(({ planner }) => planner),
    ).catch((error: unknown) => batch.map(() => failure(error)));
    const again = batch.filter((entry, index) => {
      const outcome = outcomes[index] ?? null;
      if (outcome !== null) entry.settle(outcome);
      return outcome === null;
    });
    queue.unshift(...again);
  }
}
