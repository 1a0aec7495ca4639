import type { JournalEvent, NewJournalEvent } from '../../../src/core/journal/journal-event';
import { remembered, type Remembered } from '../../../src/core/journal/remembered';
import type { MemorySource } from '../../../src/ui/memory/memory-source';
import { stamped } from '../../core/journal/remembering';

/** A memory that keeps its events to itself; `isBroken` makes it refuse them. */
export class FakeMemory implements MemorySource {
  isBroken = false;
  current: Remembered;
  private readonly listeners = new Set<() => void>();

  constructor(readonly events: JournalEvent[] = []) {
    this.current = remembered(events);
  }

  static after(...events: readonly NewJournalEvent[]): FakeMemory {
    return new FakeMemory(stamped(...events));
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async remember(event: NewJournalEvent): Promise<JournalEvent> {
    if (this.isBroken) throw new Error('disk full');
    const [first] = stamped(event);
    const kept = {
      ...first!,
      id: `n${this.events.length}`,
      at: `2025-07-15T08:00:0${this.events.length}.000Z`,
    };
    this.events.push(kept);
    this.current = remembered(this.events);
    for (const listener of this.listeners) listener();
    return kept;
  }

  async undo(ids: readonly string[]): Promise<void> {
    for (const of of ids) await this.remember({ kind: 'undo', of });
  }
}
