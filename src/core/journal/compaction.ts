import type { Day } from '../dates/day';
import { eventsOnLine } from './event-line';
import type { JournalEvent } from './journal-event';
import { undoneIds } from './standing-events';

/**
 * The ids of events that matter no more: those taken back, with the undo where what it takes back is only in the files
 * to be compacted (`isOnlyHere`) and so goes too; and snoozes whose day has come.
 */
export function spentIds(
  events: readonly JournalEvent[],
  isOnlyHere: (id: string) => boolean,
  today: Day,
): ReadonlySet<string> {
  const undone = undoneIds(events);
  const spent = new Set(undone);
  for (const event of events) {
    if (event.kind === 'snooze' && event.until <= today) spent.add(event.id);
    if (event.kind === 'undo' && undone.has(event.of) && isOnlyHere(event.of)) spent.add(event.id);
  }
  return spent;
}

/** A journal file without spent events and without lines that it has twice. All other lines stay byte for byte. */
export function compacted(text: string, spent: ReadonlySet<string>): string {
  const seen = new Set<string>();
  const kept = text.split('\n').filter((line) => {
    const [event, more] = line.includes('{') ? eventsOnLine(line) : [];
    // A line that holds more than one event, or a damaged one, is nothing to tidy.
    if (!event || more !== undefined || event.kind === 'unknown') return true;
    const isKept = !spent.has(event.id) && !seen.has(line);
    seen.add(line);
    return isKept;
  });
  return kept.join('\n');
}
