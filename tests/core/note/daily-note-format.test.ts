import { describe, expect, test } from 'vitest';
import { dailyNoteDay } from '../../../src/core/note/daily-note-format';

describe('daily notes by the vault’s format', () => {
  test.each([
    ['2025-03-04.md', 'YYYY-MM-DD'],
    ['Days/2025-03-04.md', 'YYYY-MM-DD'],
    ['2025/03/2025-03-04.md', 'YYYY/MM/YYYY-MM-DD'],
    ['04.03.2025.md', 'DD.MM.YYYY'],
    ['4.3.25.md', 'D.M.YY'],
    ['20250304.md', 'YYYYMMDD'],
    ['March 4th, 2025.md', 'MMMM Do, YYYY'],
    ['Tuesday 4 Mar 2025.md', 'dddd D MMM YYYY'],
    ['Day 2025-03-04.md', '[Day] YYYY-MM-DD'],
    ['2025-03-04 (Tue).md', 'YYYY-MM-DD (ddd)'],
  ])('%s is a day of %s', (path, format) => {
    expect(dailyNoteDay(path, format)).toBe('2025-03-04');
  });

  test.each([
    ['2025-03-04 gates.md', 'YYYY-MM-DD'],
    ['Gates.md', 'YYYY-MM-DD'],
    ['2025-13-04.md', 'YYYY-MM-DD'],
    ['2025-02-30.md', 'YYYY-MM-DD'],
    ['04-03-2025.md', 'YYYY-MM-DD'],
    ['2025-03-04.md', 'DD.MM.YYYY'],
    ['x2025-03-04.md', 'YYYY-MM-DD'],
    ['2025-03.md', 'YYYY-MM'],
    ['Smarch 4th, 2025.md', 'MMMM Do, YYYY'],
    ['2025-03-04.txt', 'YYYY-MM-DD'],
  ])('%s is no day of %s', (path, format) => {
    expect(dailyNoteDay(path, format)).toBeNull();
  });
});
