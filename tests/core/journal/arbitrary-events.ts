import fc from 'fast-check';
import type { JournalEvent, PracticeAttempt, UnknownEvent } from '../../../src/core/journal/journal-event';

const at = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 0, 1) })
  .map((time) => new Date(time).toISOString());

const text = fc.string({ unit: 'grapheme', maxLength: 30 });

const stamp = { id: fc.uuid(), at, device: fc.constantFrom('ab12cd34', 'ef56ab78') };

const attempt: fc.Arbitrary<PracticeAttempt> = fc.record({
  kind: fc.constant('practice attempt'),
  ...stamp,
  prompt: fc.record({
    key: text,
    text: fc.oneof(text, fc.constantFrom('{"v":1,"id":"x"}', '```\n```', 'two\nlines\u2028three')),
    path: text,
    headings: fc.array(text, { maxLength: 3 }),
    ordinal: fc.nat({ max: 9 }),
  }),
  rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
  seconds: fc.nat({ max: 3600 }),
});

const unknown: fc.Arbitrary<UnknownEvent> = fc
  .record({
    ...stamp,
    v: fc.integer({ min: 2, max: 9 }),
    what: fc.oneof(fc.jsonValue(), fc.constantFrom({ v: 1 }, [{ v: { v: 2 } }])),
  })
  .map(({ id, at: when, device, v, what }) => ({
    kind: 'unknown',
    id,
    at: when,
    device,
    fields: {
      v,
      id,
      at: when,
      device,
      kind: 'of tomorrow',
      what: JSON.parse(JSON.stringify(what)) as unknown,
    },
  }));

/** Random events, of this release and of later ones. */
export const anyEvent: fc.Arbitrary<JournalEvent> = fc.oneof({ weight: 3, arbitrary: attempt }, unknown);

/** Random events with ids of their own. */
export const anyEvents: fc.Arbitrary<JournalEvent[]> = fc.uniqueArray(anyEvent, {
  maxLength: 8,
  selector: (event) => event.id,
});
