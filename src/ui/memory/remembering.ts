import type { NewJournalEvent } from '../../core/journal/journal-event';
import { showOutcome, type NoticeAction } from '../outcome-notice';
import { eventWords } from './dismissal-words';
import type { MemorySource } from './memory-source';

/** Says how an action ended, with a button for what the user may want next. */
export type Tell = (message: string, action: NoticeAction | null) => void;

/** Remembers what the user decides and says how that ended, with a way back. */
export interface Remembering {
  /** Remembers an event in place of others, given by id; `words` say so. */
  readonly keep: (event: NewJournalEvent, words?: string, others?: readonly string[]) => Promise<void>;
  /** Takes events back, by id; `words` say so. */
  readonly takeBack: (ids: readonly string[], words: string) => Promise<void>;
}

/** Decisions that are kept in a memory and told to the user. */
export function remembering(
  memory: Pick<MemorySource, 'remember' | 'undo'>,
  tell: Tell = showOutcome,
): Remembering {
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      tell(`The journal could not be written, so nothing has changed: ${String(error)}`, null);
    }
  };
  const takeBack = (ids: readonly string[], words: string): Promise<void> =>
    attempt(async () => {
      await memory.undo(ids);
      tell(words, null);
    });
  const keep: Remembering['keep'] = (event, words = eventWords(event), others = []) =>
    attempt(async () => {
      await memory.undo(others);
      const { id } = await memory.remember(event);
      tell(words, { label: 'Undo', act: () => void takeBack([id], 'Undone') });
    });
  return { keep, takeBack };
}
