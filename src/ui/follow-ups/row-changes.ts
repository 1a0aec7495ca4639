import type { LineAction } from '../../core/edits/line-action';
import type { ToldChanges } from '../told-changes';
import type { Row } from './row';

/** Changes rows one at a time, and knows whose boxes are to rest meanwhile. */
export class RowChanges {
  private readonly pending = new Map<string, 'being written' | 'written'>();

  constructor(
    private readonly changes: Pick<ToldChanges, 'act'>,
    private readonly redraw: () => void,
  ) {}

  /** Whether the row's box is to be shown ticked and at rest. */
  isPending(key: string): boolean {
    return this.pending.has(key);
  }

  /** Rows that are gone, or whose note was read again after writing, are no longer pending. */
  settle(isStillThere: (key: string) => boolean, changed: ReadonlySet<string>): void {
    for (const [key, state] of this.pending) {
      const isRead = state === 'written' && changed.has(key.slice(0, key.indexOf('\n')));
      if (isRead || (state === 'written' && !isStillThere(key))) this.pending.delete(key);
    }
  }

  /** Completes a row; a second click while that is being written does nothing. */
  async complete(row: Row): Promise<void> {
    if (row.followUp.kind === 'event') return;
    await this.act(row, { kind: 'status', to: 'done' });
  }

  /** Changes a row in another way. Only what takes it off the list rests its box. */
  async act({ key, followUp }: Row, action: LineAction): Promise<void> {
    if (this.pending.has(key)) return;
    const isClosing = action.kind === 'status' && (action.to === 'done' || action.to === 'cancelled');
    if (isClosing) this.pending.set(key, 'being written');
    this.redraw();
    // Where the index never saw the change, it sees no undoing either.
    const isDone = await this.changes.act(followUp, action, () => this.free(key));
    if (!isClosing) return;
    if (isDone) this.pending.set(key, 'written');
    else this.pending.delete(key);
    this.redraw();
  }

  private free(key: string): void {
    this.pending.delete(key);
    this.redraw();
  }
}
