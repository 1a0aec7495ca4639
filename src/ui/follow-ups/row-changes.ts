import type { LineAction } from '../../core/edits/line-action';
import type { ToldChanges } from '../told-changes';
import type { Row } from './row';

/** Changes rows one at a time, and knows whose boxes are to rest meanwhile. */
export interface RowChanges {
  /** Whether the row's box is to be shown ticked and at rest. */
  readonly isPending: (key: string) => boolean;
  /** Rows that are gone, or whose note was read again after writing, are no longer pending. */
  readonly settle: (isStillThere: (key: string) => boolean, changed: ReadonlySet<string>) => void;
  /** Completes a row; a second click while that is being written does nothing. */
  readonly complete: (row: Row) => Promise<void>;
  /** Changes a row in another way. Only what takes it off the list rests its box. */
  readonly act: (row: Row, action: LineAction) => Promise<void>;
}

/** Changes of rows that are drawn by `redraw`. */
export function rowChanges(changes: Pick<ToldChanges, 'act'>, redraw: () => void): RowChanges {
  const pending = new Map<string, 'being written' | 'written'>();
  const free = (key: string): void => {
    pending.delete(key);
    redraw();
  };
  const act = async ({ key, followUp }: Row, action: LineAction): Promise<void> => {
    if (pending.has(key)) return;
    const isClosing = action.kind === 'status' && (action.to === 'done' || action.to === 'cancelled');
    if (isClosing) pending.set(key, 'being written');
    redraw();
    // Where the index never saw the change, it sees no undoing either.
    const isDone = await changes.act(followUp, action, () => free(key));
    if (!isClosing) return;
    if (!isDone) free(key);
    else {
      pending.set(key, 'written');
      redraw();
    }
  };
  return {
    isPending: (key) => pending.has(key),
    settle: (isStillThere, changed) => {
      for (const [key, state] of pending) {
        const isRead = changed.has(key.slice(0, key.indexOf('\n')));
        if (state === 'written' && (isRead || !isStillThere(key))) pending.delete(key);
      }
    },
    complete: async (row) => {
      if (row.followUp.kind === 'action') await act(row, { kind: 'status', to: 'done' });
    },
    act,
  };
}
