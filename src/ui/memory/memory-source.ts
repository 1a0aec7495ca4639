import type { JournalEvent, NewJournalEvent } from '../../core/journal/journal-event';
import type { Remembered } from '../../core/journal/remembered';

/** What views read of what is remembered, and ask to be remembered. */
export interface MemorySource {
  readonly current: Remembered;
  /** Tells of each change; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Rejects where the event cannot be written; then nothing has changed. */
  remember(event: NewJournalEvent): Promise<JournalEvent>;
  /** Takes events back, by id. Rejects likewise. */
  undo(ids: readonly string[]): Promise<void>;
}
