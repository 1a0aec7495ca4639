import type { ReadNote } from '../core/read-note';
import type { Progress } from './follow-ups/reading-line';

/** What views read: the notes known so far, how far the first reading is, and word of changes. */
export interface ReadingSource {
  readonly notes: ReadonlyMap<string, ReadNote>;
  /** Null once the first reading has ended. */
  readonly progress: Progress | null;
  /** Tells which notes changed (none where only the progress moved); gives the way to stop. */
  subscribe(listener: (changed: ReadonlySet<string>) => void): () => void;
}
