import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taskFields } from '../../../../src/core/follow-ups/fields/task-fields';

const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, month, number]) => `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`,
  );

const field = fc.oneof(
  day.map((value) => `📅 ${value}`),
  day.map((value) => `🗓️${value}`),
  day.map((value) => `⏳ ${value}`),
  day.map((value) => `🛫 ${value}`),
  day.map((value) => `✅ ${value}`),
  day.map((value) => `❌ ${value}`),
  day.map((value) => `➕ ${value}`),
  day.map((value) => `[due:: ${value}]`),
  day.map((value) => `(scheduled:: ${value})`),
  day.map((value) => `(@${value} 10:00)`),
  day.map((value) => `⏰ ${value} 10:00`),
  day.map((value) => `@{${value}}`),
  fc.constantFrom(
    '⏫',
    '🔺️',
    '🔁 every week',
    '🏁 keep',
    '🆔 ab1',
    '⛔ ab1',
    '👤 Ruth',
    '[owner:: Teo]',
    '#task',
  ),
);

test('fields in any order give the same values and leave the same words', () => {
  fc.assert(
    fc.property(
      fc
        .array(field, { maxLength: 6 })
        .chain((fields) =>
          fc.tuple(fc.constant(fields), fc.shuffledSubarray(fields, { minLength: fields.length })),
        ),
      ([fields, shuffled]) => {
        expect(taskFields(`oil the gate ${shuffled.join(' ')}`)).toEqual(
          taskFields(`oil the gate ${fields.join(' ')}`),
        );
      },
    ),
  );
});

test('a block id at the end changes nothing', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 5 }), (fields) => {
      const line = ['oil the gate', ...fields].join(' ');
      expect(taskFields(`${line} ^gate-1`)).toEqual(taskFields(line));
    }),
  );
});

test('reading fields never throws and never makes a line longer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (line) => {
      expect(taskFields(line).words.length).toBeLessThanOrEqual(line.length);
    }),
  );
});

test('words without fields come back as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 }), (parts) => {
      const line = parts.join(' ');
      expect(taskFields(line).words).toBe(line);
    }),
  );
});
