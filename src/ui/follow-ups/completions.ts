import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { LineChange, Outcome } from '../../vault/writer';
import { plainWords } from '../inline-markdown';
import { noteName } from '../note-name';
import type { NoticeAction } from '../outcome-notice';
import type { Row } from './row';

/** What completing needs of the writer. */
export interface Completer {
  complete(followUp: FollowUp): Promise<Outcome>;
  undo(change: LineChange): Promise<Outcome>;
}

/** What completing needs of the view. */
export interface CompletionsView {
  redraw(): void;
  show(path: string, line: number): void;
  /** Says how an action ended, with a button for what the user may want next. */
  tell(message: string, action: NoticeAction): void;
}

/** Completes rows one click at a time and says how each ended. */
export class Completions {
  private readonly pending = new Map<string, 'being written' | 'written'>();

  constructor(
    private readonly writer: Completer,
    private readonly view: CompletionsView,
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
    if (row.followUp.kind === 'event' || this.pending.has(row.key)) return;
    this.pending.set(row.key, 'being written');
    this.view.redraw();
    const outcome = await settled(this.writer.complete(row.followUp));
    if (outcome.kind === 'done') this.pending.set(row.key, 'written');
    else this.pending.delete(row.key);
    this.view.redraw();
    if (outcome.kind !== 'done') this.tellFailure(outcome, row);
    else {
      const act = () => void this.undo(row, outcome.change);
      this.view.tell(`Completed “${short(plainWords(row.followUp.text))}”`, { label: 'Undo', act });
    }
  }

  private async undo(row: Row, change: LineChange): Promise<void> {
    const outcome = await settled(this.writer.undo(change));
    if (outcome.kind !== 'done') {
      this.tellFailure(outcome, row);
      return;
    }
    // Where the index never saw the completion, it sees no undoing either.
    this.pending.delete(row.key);
    this.view.redraw();
    this.view.tell(`Undone in “${noteName(row.path)}”`, this.showing(row, row.followUp.line));
  }

  private tellFailure(outcome: Exclude<Outcome, { kind: 'done' }>, row: Row): void {
    const line = outcome.kind === 'refused' ? outcome.lines[0] : undefined;
    this.view.tell(outcome.reason, this.showing(row, line ?? row.followUp.line));
  }

  private showing({ path }: Row, line: number): NoticeAction {
    return { label: 'Show', act: () => this.view.show(path, line) };
  }
}

/** A writer that throws has failed like any other. */
async function settled(writing: Promise<Outcome>): Promise<Outcome> {
  try {
    return await writing;
  } catch (error) {
    return { kind: 'failed', reason: `Nothing was written: ${String(error)}` };
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
