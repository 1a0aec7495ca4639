import { eventLine } from './event-line';
import type { JournalEvent } from './journal-event';

/**
 * All events of several journals, each once, in order of time. The order and grouping of what is merged make no
 * difference. Should one id stand for two different events, one of them is kept by a rule that knows no order.
 */
export function mergeEvents(...journals: readonly (readonly JournalEvent[])[]): JournalEvent[] {
  const byId = new Map<string, JournalEvent>();
  for (const event of journals.flat()) {
    const other = byId.get(event.id);
    if (!other || eventLine(event) < eventLine(other)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(byTime);
}

function byTime(one: JournalEvent, other: JournalEvent): number {
  return compare(one.at, other.at) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
