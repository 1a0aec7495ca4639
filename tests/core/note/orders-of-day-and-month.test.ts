import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOrder } from '../../../src/core/note/day-order';

describe('whether an author writes the day first', () => {
  test.each([
    ['met on 22/6/2025', true],
    ['22.6.2025', true],
    ['22-6-25', true],
    ['1/2/2025, 3/4/2025, 22/6/2025', true],
    ['22/6/2025 and 23/6/2025, once 6/22/2025', true],
    ['(31/12/2024)', true],
    ['6/22/2025', false],
    ['6.22.2025', false],
    ['due 6-22-25', false],
    ['12/31/2024 – 1/5/2025', false],
  ])('%s: %s', (text, isDayFirst) => {
    expect(dayOrder(text)).toBe(isDayFirst);
  });

  test.each([
    '1/2/2025',
    '12/12/2025',
    '22/6',
    '2025/06/22',
    '2025-06-22',
    '22/6/2025 and 6/22/2025',
    '22/6-2025',
    '22/23/2025',
    'https://example.org/22/6/2025',
    '10.22.6.2025',
    '22 June 2025',
    'fog',
  ])('nothing tells in “%s”', (text) => {
    expect(dayOrder(text)).toBeNull();
  });

  test('every date of one habit tells it, however many there are', () => {
    const day = fc.integer({ min: 13, max: 28 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, month), { minLength: 1, maxLength: 20 }), (dates) => {
        const dayFirst = dates.map(([one, other]) => `${one}/${other}/2025`).join(', ');
        const monthFirst = dates.map(([one, other]) => `${other}/${one}/2025`).join(', ');
        expect(dayOrder(dayFirst)).toBe(true);
        expect(dayOrder(monthFirst)).toBe(false);
      }),
    );
  });
});
