import type { eventLine } from '../../src/core/journal/event-line';
import type { NewJournalEvent } from '../../src/core/journal/journal-event';
import type { journalHeader, readJournal } from '../../src/core/journal/journal-file';
import type { remembered } from '../../src/core/journal/remembered';
import type { FigureRow } from '../figure-rows';
import { asShipped } from './as-shipped';
import { ratio } from './ratio';

const eventCount = 20_000;

/**
 * Reading a journal of 20,000 events, and working out what it says, against reading its bytes: decoding them and
 * splitting the text into lines. Nearly all of the difference is the JSON parser's, so a second row has it as its yardstick.
 */
export function journalRows(): FigureRow[] {
  const exports = asShipped('scripts/bench/journal-reader.ts') as JournalReader;
  const bytes = Buffer.from(journal(exports));
  const read = (from: Buffer) => exports.remembered(exports.readJournal(from.toString('utf8')).events);
  // The yardstick takes a millisecond or two: several times over, the machine's moods even out.
  const times = Array.from({ length: 5 }, () => bytes);
  const rounds = 7;
  return [
    {
      name: 'read a journal of 20,000 events / decode its bytes and split them into lines',
      figure: ratio(times, read, (from) => from.toString('utf8').split('\n'), rounds),
      bound: 'at most',
      limit: 30,
    },
    {
      name: 'read a journal of 20,000 events / parse its lines as JSON',
      figure: ratio(times, read, parseLines, rounds),
      bound: 'at most',
      limit: 5,
    },
  ];
}

interface JournalReader {
  readonly eventLine: typeof eventLine;
  readonly journalHeader: typeof journalHeader;
  readonly readJournal: typeof readJournal;
  readonly remembered: typeof remembered;
}

function parseLines(bytes: Buffer): number {
  let parsed = 0;
  for (const line of bytes.toString('utf8').split('\n')) {
    if (!line.startsWith('{')) continue;
    const event: unknown = JSON.parse(line);
    if (event !== null) parsed++;
  }
  return parsed;
}

/** An invented journal: mostly practice, with snoozes, dismissals, undos, moves and rewordings between. */
function journal({ eventLine: lineOf, journalHeader: header }: JournalReader): string {
  const lines = Array.from({ length: eventCount }, (_, n) =>
    lineOf({
      ...event(n),
      id: `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`,
      at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
      device: 'ab12cd34',
    }),
  );
  return `${header}${lines.join('\n')}\n`;
}

function event(n: number): NewJournalEvent {
  const question = n % 300;
  const about = {
    key: `k${question}`,
    text: `How would you bring boat ${question} through the second lock?`,
    path: `Preparation/harbour ${question % 40}.md`,
    headings: ['Harbour', 'Locks'],
    ordinal: 0,
  };
  switch (n % 20) {
    case 3:
      return { kind: 'snooze', about, until: '2026-06-01' };
    case 7:
      return { kind: 'dismissal', subject: 'follow-up', about };
    case 11:
      return { kind: 'undo', of: `${String(n - 4).padStart(8, '0')}-0000-4000-8000-000000000000` };
    case 13:
      return n % 500 === 13
        ? { kind: 'move', from: about.path, to: about.path }
        : { kind: 'completion', about, day: '2026-03-01' };
    case 17:
      return { kind: 'alias', subject: 'prompt', from: { key: about.key, path: about.path }, about };
    default:
      return { kind: 'practice attempt', prompt: about, rating: 'good', seconds: 90 };
  }
}
