import { eventLine, eventsOnLine } from './event-line';
import type { JournalEvent } from './journal-event';
import { mergeEvents } from './merge-events';

/** A journal file as read: its events in order of time, and how many lines could not be read. */
export interface JournalReading {
  readonly events: readonly JournalEvent[];
  readonly badLines: number;
}

/**
 * What stands on top of a new journal file. Its code fence is never closed: it runs to the end of the file, so that
 * events can be appended and the file need never be rewritten.
 */
export const journalHeader = [
  'Follow Through keeps here what it remembers on one device, and adds a line at the end for each thing.',
  'Move or copy this file as you like, but leave its name and its lines as they are.',
  '',
  '```jsonl',
  '',
].join('\n');

/** An event as it is appended to a journal file. */
export function journalEntry(event: JournalEvent): string {
  return `${eventLine(event)}\n`;
}

/**
 * Reads a journal file in whatever state it is: cut off, run together, doubled, reordered, edited by hand. Words
 * before the first event are the file's heading; after it, what is neither an event nor a fence is a bad line.
 */
export function readJournal(text: string): JournalReading {
  const events: JournalEvent[] = [];
  let badLines = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (!mayHoldEvent(trimmed, events.length > 0 || badLines > 0)) continue;
    for (const event of eventsOnLine(trimmed)) {
      if (event) events.push(event);
      else badLines++;
    }
  }
  return { events: mergeEvents(events), badLines };
}

function mayHoldEvent(line: string, isBelowHeading: boolean): boolean {
  if (line === '' || line.startsWith('```')) return false;
  return isBelowHeading || line.includes('{');
}
