import type { JournalEvent } from './journal-event';

/** The ids of events that are taken back. An undo that is itself taken back takes nothing back. */
export function undoneIds(events: readonly JournalEvent[]): ReadonlySet<string> {
  const undos = new Map<string, string[]>();
  for (const event of events)
    if (event.kind === 'undo') undos.set(event.of, [...(undos.get(event.of) ?? []), event.id]);
  const known = new Map<string, boolean>();
  const isUndone = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Undos that name each other in a ring take nothing back.
    known.set(id, false);
    const undone = undos.get(id)?.some((undo) => !isUndone(undo)) ?? false;
    known.set(id, undone);
    return undone;
  };
  return new Set([...undos.keys()].filter(isUndone));
}
