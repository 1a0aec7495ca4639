import { describe, expect, it } from 'vitest';
import { restyled } from '../../../src/core/edits/restyled';

const from = '2025-07-14';

describe('a phrase in another day’s style', () => {
  it.each([
    ['14.07.2025', '2025-12-01', true, '01.12.2025'],
    ['14.7.', '2025-12-01', true, '1.12.'],
    ['7-14-25', '2026-01-02', false, '1-2-26'],
    ['Mon 14 Jul', '2025-08-02', false, 'Sat 2 Aug'],
    ['the 14th', '2025-07-03', false, 'the 3rd'],
    ['July 14th, 2025', '2026-03-11', false, 'March 11th, 2026'],
    ['tues 14 july', '2025-07-22', false, 'tues 22 july'],
    ['Monday', '2025-07-16', false, 'Wednesday'],
    ['mon', '2025-07-16', false, 'wed'],
  ])('%j on %s (day first: %s) is %j', (phrase, to, dayFirst, expected) => {
    expect(restyled(phrase, from, to, dayFirst)).toBe(expected);
  });

  it.each(['tomorrow', 'in 13 days', 'at 14:00', 'end of july', '7/15', 'fourteenth'])(
    'has none for %j',
    (phrase) => {
      expect(restyled(phrase, from, '2025-07-21', false)).toBeNull();
    },
  );
});
