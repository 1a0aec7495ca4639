import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../../src/core/journal/journal-event';
import { journalEntry, journalHeader, readJournal } from '../../../src/core/journal/journal-file';
import { mergeEvents } from '../../../src/core/journal/merge-events';
import { anyEvents } from './arbitrary-events';

const fileOf = (events: readonly JournalEvent[]): string => journalHeader + events.map(journalEntry).join('');

const attempt: JournalEvent = {
  kind: 'practice attempt',
  id: 'id-1',
  at: '2025-07-14T08:00:00.000Z',
  device: 'ab12cd34',
  prompt: { key: 'k', text: 'Why us?', path: 'Interview.md', headings: ['Fit'], ordinal: 0 },
  rating: 'good',
  seconds: 95,
};
const line = journalEntry(attempt).trim();

describe('a journal file', () => {
  it('says in plain words what it is, and then holds a line for each event', () => {
    expect(fileOf([attempt]).split('\n')).toEqual([
      expect.stringMatching(/^Follow Through keeps here what it remembers/),
      expect.any(String),
      '',
      '```jsonl',
      '{"v":1,"id":"id-1","at":"2025-07-14T08:00:00.000Z","device":"ab12cd34","kind":"practice attempt",' +
        '"prompt":{"key":"k","text":"Why us?","path":"Interview.md","headings":["Fit"],"ordinal":0},' +
        '"rating":"good","seconds":95}',
      '',
    ]);
  });

  it('gives back what was written, events of later releases too', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(readJournal(fileOf(events))).toEqual({ events: mergeEvents(events), badLines: 0 });
      }),
    );
  });

  it('keeps an event to one line', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const event of events) expect(journalEntry(event).split('\n')).toHaveLength(2);
      }),
    );
  });
});

describe('reading loses no readable event', () => {
  const files = anyEvents.filter((events) => events.length > 0);

  it('where the file is cut off', () => {
    fc.assert(
      fc.property(files, fc.nat(), (events, cut) => {
        const text = fileOf(events);
        const kept = text.slice(0, cut % (text.length + 1));
        const whole = events.filter((event) => kept.includes(journalEntry(event).trim()));
        expect(readJournal(kept).events).toEqual(mergeEvents(whole));
      }),
    );
  });

  it('where a line was cut off and another appended to it', () => {
    fc.assert(
      fc.property(files, fc.nat(), (events, cut) => {
        const [first, ...rest] = events.map(journalEntry);
        const broken = journalHeader + first!.slice(0, cut % (first!.length - 1)) + rest.join('');
        expect(readJournal(broken).events).toEqual(mergeEvents(events.slice(1)));
      }),
    );
  });

  it('where sync made copies of it, each cut off somewhere else', () => {
    fc.assert(
      fc.property(files, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (events, cuts) => {
        const text = fileOf(events);
        const copies = cuts.map((cut) => text.slice(0, cut % (text.length + 1)));
        const readable = events.filter((event) =>
          copies.some((copy) => copy.includes(journalEntry(event).trim())),
        );
        const merged = mergeEvents(...copies.map((copy) => readJournal(copy).events));
        expect(merged).toEqual(mergeEvents(readable));
      }),
    );
  });

  it('where line breaks are lost, or are those of Windows', () => {
    fc.assert(
      fc.property(files, (events) => {
        const text = fileOf(events);
        const expected = { events: mergeEvents(events), badLines: 0 };
        expect(
          readJournal(journalHeader + events.map((event) => journalEntry(event).trim()).join('')),
        ).toEqual(expected);
        expect(readJournal(text.replaceAll('\n', '\r\n'))).toEqual(expected);
      }),
    );
  });

  it('where a thousand events stand on one line, every other one cut off', () => {
    const entries = Array.from({ length: 1000 }, (_, n) => line.replace('id-1', `id-${n}`));
    const ruined = entries.map((entry, n) => (n % 2 === 0 ? entry : entry.slice(0, 50))).join('');
    const { events, badLines } = readJournal(ruined);
    expect([events.length, badLines]).toEqual([500, 500]);
  });

  it('where lines are doubled, reordered, indented or stand outside of the fence', () => {
    fc.assert(
      fc.property(files, (events) => {
        const lines = events.map((event) => `  ${journalEntry(event)}`);
        const text = `\uFEFF${[...lines].reverse().join('')}\`\`\`\n\n${lines.join('\n')}`;
        expect(readJournal(text).events).toEqual(mergeEvents(events));
      }),
    );
  });
});

describe('a line that cannot be read is skipped and counted', () => {
  it.each([
    ['broken JSON', '{"v":1,"id":"x"'],
    ['no id', '{"v":1,"at":"2025-07-14T08:00:00.000Z"}'],
    ['an empty id', '{"v":1,"id":"","at":"2025-07-14T08:00:00.000Z"}'],
    ['no time', '{"v":1,"id":"x"}'],
    ['a time that is none', '{"v":1,"id":"x","at":"yesterday"}'],
    ['a list', '[{"id":"x"}]'],
    ['a conflict mark', '<<<<<<< HEAD'],
    ['words', 'hello'],
    ['the end of a line', 'us?","path":"a.md"},"rating":"good"}'],
  ])('%s', (_, bad) => {
    expect(readJournal(`${journalHeader}${line}\n${bad}\n`)).toEqual({ events: [attempt], badLines: 1 });
  });

  it.each([
    ['an empty file', ''],
    ['the heading alone', journalHeader],
    ['a heading in the user’s own words', '# My journal\nwith words\n\n```jsonl\n'],
  ])('%s is no bad line', (_, text) => {
    expect(readJournal(text)).toEqual({ events: [], badLines: 0 });
  });
});

describe('an event that this release does not understand is kept as it is', () => {
  it.each([
    ['of a later version', line.replace('"v":1', '"v":2')],
    ['of another kind', line.replace('practice attempt', 'premonition')],
    ['of a kind that every object has', line.replace('practice attempt', 'constructor')],
    ['of a known kind without its fields', line.replace('practice attempt', 'snooze')],
    ['until no day', '{"v":1,"id":"id-1","at":"2025-07-14T08:00:00.000Z","kind":"snooze","until":"soon"}'],
    ['with a rating of its own', line.replace('good', 'superb')],
    ['without a time taken', line.replace('"seconds":95', '"seconds":null')],
    ['without a prompt', line.replace(/"prompt":\{.*?\},/, '')],
  ])('%s', (_, written) => {
    const { events, badLines } = readJournal(written);
    expect(badLines).toBe(0);
    expect(events).toMatchObject([{ kind: 'unknown', id: 'id-1', at: '2025-07-14T08:00:00.000Z' }]);
    expect(journalEntry(events[0]!).trim()).toBe(written);
  });
});
