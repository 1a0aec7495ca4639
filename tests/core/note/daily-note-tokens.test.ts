import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailyNoteDay } from '../../../src/core/note/daily-note-format';

describe('the tokens of a vault’s format', () => {
  test.each([
    ['2025-01-07', 'YYYY-MM-DD'],
    ['25-01-07', 'YY-MM-DD'],
    ['2025-1-7', 'YYYY-M-D'],
    ['7.1.2025', 'D.M.YYYY'],
    ['07 Jan 2025', 'DD MMM YYYY'],
    ['7 January 2025', 'D MMMM YYYY'],
    ['January 7th 2025', 'MMMM Do YYYY'],
    ['Tue, 7 Jan 2025', 'ddd, D MMM YYYY'],
    ['Tuesday 2025-01-07', 'dddd YYYY-MM-DD'],
    ['Tu 2025-01-07', 'dd YYYY-MM-DD'],
    ['Log 2025-01-07', '[Log] YYYY-MM-DD'],
    ['2025/2025-01-07', 'YYYY/YYYY-MM-DD'],
    ['2025/01-January/2025-01-07', 'YYYY/MM-MMMM/YYYY-MM-DD'],
    ['Yard/Days/2025-01-07', 'YYYY-MM-DD'],
    ['2025.01.07 (log)', 'YYYY.MM.DD ([log])'],
    ['january 7th 2025', 'MMMM Do YYYY'],
  ])('%s by %s', (name, format) => {
    expect(dailyNoteDay(`${name}.md`, format)).toBe('2025-01-07');
  });

  test.each([
    ['2025-01-07', 'DD-MM-YYYY'],
    ['2025-1-7', 'YYYY-MM-DD'],
    ['2025-01-07 yard', 'YYYY-MM-DD'],
    ['yard 2025-01-07', 'YYYY-MM-DD'],
    ['2025-01-32', 'YYYY-MM-DD'],
    ['2025-00-07', 'YYYY-MM-DD'],
    ['2025x01x07', 'YYYY.MM.DD'],
    ['January 7 2025', 'MMMM Do YYYY'],
    ['Yanuary 7th 2025', 'MMMM Do YYYY'],
    ['2025-01', 'YYYY-MM'],
    ['Log 2025-01-07', '[Day] YYYY-MM-DD'],
    ['2024/01', 'YYYY/MM'],
    ['yard', 'YYYY-MM-DD'],
    ['', 'YYYY-MM-DD'],
    ['2025-01-07', ''],
  ])('not %s by %s', (name, format) => {
    expect(dailyNoteDay(`${name}.md`, format)).toBeNull();
  });

  test('no format and no name makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (name, format) => {
        expect(() => dailyNoteDay(name, format)).not.toThrow();
      }),
    );
  });
});
