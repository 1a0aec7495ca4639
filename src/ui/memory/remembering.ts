import type { NewJournalEvent } from '../../core/journal/journal-event';
import type { NoticeAction } from '../outcome-notice';
import { eventWords } from './dismissal-words';
import type { MemorySource } from './memory-source';

/** Says how an action ended, with a button for what the user may want next. */
export type Tell = (message: string, action: NoticeAction | null) => void;

/** Remembers what the user decides and says how that ended, with a way back. */
export class Remembering {
  constructor(
    private readonly memory: Pick<MemorySource, 'remember' | 'undo'>,
    private readonly tell: Tell,
  ) {}

  /** Remembers an event in place of others, given by id; `words` say so. */
  keep(event: NewJournalEvent, words = eventWords(event), others: readonly string[] = []): Promise<void> {
    return this.attempt(async () => {
      await this.memory.undo(others);
      const { id } = await this.memory.remember(event);
      this.tell(words, { label: 'Undo', act: () => void this.takeBack([id], 'Undone') });
    });
  }

  /** Takes events back, by id; `words` say so. */
  takeBack(ids: readonly string[], words: string): Promise<void> {
    return this.attempt(async () => {
      await this.memory.undo(ids);
      this.tell(words, null);
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tell(`The journal could not be written, so nothing has changed: ${String(error)}`, null);
    }
  }
}
