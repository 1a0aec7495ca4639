import fc from 'fast-check';
import type { Identity } from '../../../src/core/journal/identity';
import type { JournalEvent, PracticeAttempt, UnknownEvent } from '../../../src/core/journal/journal-event';

const at = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 0, 1) })
  .map((time) => new Date(time).toISOString());

const text = fc.string({ unit: 'grapheme', maxLength: 30 });

const stamp = { id: fc.uuid(), at, device: fc.constantFrom('ab12cd34', 'ef56ab78') };

const about: fc.Arbitrary<Identity> = fc.record(
  {
    key: text,
    text: fc.oneof(text, fc.constantFrom('{"v":1,"id":"x"}', '```\n```', 'two\nlines\u2028three')),
    path: text,
    headings: fc.array(text, { maxLength: 3 }),
    ordinal: fc.nat({ max: 9 }),
    answer: text,
  },
  { requiredKeys: ['key', 'text', 'path', 'headings', 'ordinal'] },
);

const day = at.map((time) => time.slice(0, 10));
const subject = fc.constantFrom('follow-up', 'prompt');
const like = fc.record({ folder: text, by: fc.constantFrom('words', 'heading') });

const kindOf = <K extends string>(kind: K): fc.Arbitrary<K> => fc.constant<K>(kind);

const attempt: fc.Arbitrary<PracticeAttempt> = fc.record({
  kind: fc.constant('practice attempt'),
  ...stamp,
  prompt: about,
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

const others: fc.Arbitrary<JournalEvent>[] = [
  fc.record({ kind: kindOf('snooze'), ...stamp, about, until: day }),
  fc.record({ kind: kindOf('completion'), ...stamp, about, day }),
  fc.record({ kind: kindOf('dismissal'), ...stamp, subject, about }),
  fc.record({ kind: kindOf('dismissal'), ...stamp, subject, about, like }),
  fc.record({ kind: kindOf('note dismissal'), ...stamp, path: text }),
  fc.record({ kind: kindOf('promotion'), ...stamp, about }),
  fc.record({ kind: kindOf('alias'), ...stamp, subject, from: fc.record({ key: text, path: text }), about }),
  fc.record({ kind: kindOf('move'), ...stamp, from: text, to: text }),
  fc.record({ kind: kindOf('undo'), ...stamp, of: fc.oneof(fc.uuid(), text) }),
];

/** Random events, of this release and of later ones. */
export const anyEvent: fc.Arbitrary<JournalEvent> = fc.oneof(
  { weight: 3, arbitrary: attempt },
  { weight: 6, arbitrary: fc.oneof(...others) },
  { weight: 2, arbitrary: unknown },
);

/** Random events with ids of their own. */
export const anyEvents: fc.Arbitrary<JournalEvent[]> = fc.uniqueArray(anyEvent, {
  maxLength: 8,
  selector: (event) => event.id,
});
