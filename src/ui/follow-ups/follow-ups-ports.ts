import type { AgendaSettings } from '../../core/agenda/agenda';
import type { Day } from '../../core/dates/day';
import type { MemorySource } from '../memory/memory-source';
import type { ReadingSource } from '../reading-source';
import type { ToldChanges } from '../told-changes';
import type { ChoiceContext } from './change-choices';

/** The notes known so far, and those that could not be read, each with the reason. */
export interface FollowUpsSource extends ReadingSource {
  readonly failures: ReadonlyMap<string, string>;
}

/** What the view needs from outside. */
export interface FollowUpsPorts {
  readonly source: FollowUpsSource;
  readonly changes: ToldChanges;
  readonly memory: MemorySource;
  readonly settings: {
    readonly current: AgendaSettings & ChoiceContext['settings'];
    subscribe(listener: () => void): () => void;
  };
  /** The text of a note as it is now. */
  readonly textOf: (path: string) => Promise<string>;
  readonly today: () => Day;
}
