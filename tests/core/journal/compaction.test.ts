import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compacted, spentIds } from '../../../src/core/journal/compaction';
import type { JournalEvent, NewJournalEvent } from '../../../src/core/journal/journal-event';
import { journalEntry, journalHeader, readJournal } from '../../../src/core/journal/journal-file';
import { mergeEvents } from '../../../src/core/journal/merge-events';
import { remembered } from '../../../src/core/journal/remembered';
import { anyEvents } from './arbitrary-events';
import { stamped } from './remembering';

const today = '2025-07-20';
const about = { key: 'k', text: 'call Ana', path: 'a.md', headings: [], ordinal: 0 };
const snooze = (until: string): NewJournalEvent => ({ kind: 'snooze', about, until });
const dismissal: NewJournalEvent = { kind: 'dismissal', subject: 'follow-up', about };
const undo = (of: string): NewJournalEvent => ({ kind: 'undo', of });

const fileOf = (events: readonly JournalEvent[]): string => journalHeader + events.map(journalEntry).join('');

function keptOf(events: readonly JournalEvent[], others: readonly string[] = []): string[] {
  const isHere = (id: string) => events.some((event) => event.id === id);
  const text = compacted(
    fileOf(events),
    spentIds(events, (id) => isHere(id) && !others.includes(id), today),
  );
  return readJournal(text).events.map(({ id }) => id);
}

describe('compacting', () => {
  it.each<[string, NewJournalEvent[], string[]]>([
    ['drops what was undone, and the undo', [dismissal, undo('e0')], []],
    ['drops an undo that was undone, and keeps what stands', [dismissal, undo('e0'), undo('e1')], ['e0']],
    ['drops snoozes whose day has come', [snooze('2025-07-20'), snooze('2025-07-21')], ['e1']],
    ['keeps all that still counts', [dismissal, { kind: 'move', from: 'a.md', to: 'b.md' }], ['e0', 'e1']],
    ['keeps an undo of what is nowhere to be read', [undo('elsewhere')], ['e0']],
  ])('%s', (_, events, kept) => {
    expect(keptOf(stamped(...events))).toEqual(kept);
  });

  it('keeps an undo as long as a file of another device, or a conflict copy, has what it takes back', () => {
    expect(keptOf(stamped(dismissal, undo('e0')), ['e0'])).toEqual(['e1']);
  });

  it('drops a line that is there twice', () => {
    const [event] = stamped(dismissal);
    const text = fileOf([event!, event!]);
    expect(compacted(text, new Set())).toBe(fileOf([event!]));
  });

  it('leaves the heading, bad lines, lines run together and events of later releases byte for byte', () => {
    const [gone, stays] = stamped(snooze('2025-07-01'), dismissal);
    const odd = [
      '# My own heading\r',
      '{"v":1,"id":"cut off',
      `${journalEntry(gone!).trim()}${journalEntry(gone!).trim()}`,
      `${journalEntry(gone!).trim().slice(0, 40)}${journalEntry(stays!).trim()}`,
      '{"v":9,"id":"e0","at":"2025-07-14T08:00:00.000Z","kind":"of tomorrow"}',
      '',
    ].join('\n');
    const spent = spentIds([gone!, stays!], () => true, today);
    expect(compacted(odd + journalEntry(gone!), spent)).toBe(odd);
  });

  it('changes nothing of what is remembered, and nothing when done twice', () => {
    fc.assert(
      fc.property(anyEvents, fc.array(fc.nat()), (some, picks) => {
        const undos = picks.flatMap((pick, n): JournalEvent[] => {
          const of = some[pick % Math.max(1, some.length)]?.id;
          const stamp = { id: `u${n}`, at: '2026-01-02T00:00:00.000Z', device: '' };
          return of === undefined ? [] : [{ kind: 'undo', ...stamp, of }];
        });
        const events = mergeEvents(some, undos);
        const spent = spentIds(events, () => true, today);
        const text = compacted(fileOf(events), spent);
        const kept = readJournal(text).events;
        const state = (from: readonly JournalEvent[]) => {
          const known = remembered(from);
          const kinds = [
            'dismissal',
            'promotion',
            'completion',
            'practice attempt',
            'note dismissal',
          ] as const;
          const snoozes = known.of('snooze').filter(({ event }) => event.until > today);
          return [kinds.map((kind) => known.of(kind)), snoozes];
        };
        expect(state(kept)).toEqual(state(events));
        expect(compacted(text, spent)).toBe(text);
        const unknown = (from: readonly JournalEvent[]) => from.filter(({ kind }) => kind === 'unknown');
        expect(unknown(kept)).toEqual(unknown(events));
      }),
    );
  });
});
