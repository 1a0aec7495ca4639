import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';
import { daysOfLines } from '../../../src/core/note/section-day';

/** The day of each of a note's lines. */
function daysOf(lines: readonly string[], dayFirst = false): (string | null)[] {
  const note = parseNote(lines.join('\n'));
  const days = daysOfLines(note.lines, { day: '2025-06-11', from: 'file name' }, dayFirst);
  return note.lines.map((line) => days(line)?.day ?? null);
}

const lastOf = (lines: readonly string[], dayFirst?: boolean) => daysOf(lines, dayFirst).slice(-1)[0];

describe('the days of a note’s lines', () => {
  test.each([
    [['## 2025-06-02', 'fog', '## 2025-06-03', 'rain'], '2025-06-03'],
    [['## 2025-06-03', 'rain', '## 2025-06-02', 'fog'], '2025-06-02'],
    [['## 2025-06-02', '### Slip', '- rope', '  - tar'], '2025-06-02'],
    [['# June', '## June 2', 'fog'], '2025-06-02'],
    [['## 2 June', 'fog'], '2025-06-02'],
    [['## [[2025-06-02]]', 'fog'], '2025-06-02'],
    [['## Mon 2 June 2025', 'fog'], '2025-06-02'],
    [['## 2025-06-02: yard', 'fog'], '2025-06-02'],
    [['- 2025-06-02', '  - fog', '  - rain'], '2025-06-02'],
    [['- June 2', '  fog'], '2025-06-02'],
    [['2025-06-02', '', 'fog', '', 'rain'], '2025-06-02'],
    [['June 2', 'fog', 'June 3', 'rain'], '2025-06-03'],
    [['## 2025-06-02', '- June 3', '  - rain'], '2025-06-03'],
    [['## December 31', 'fog'], '2024-12-31'],
    // Last year, written by habit: the file's name has the same day of this one.
    [['# 2024-06-11', 'fog'], '2025-06-11'],
    [['# 2024-06-12', 'fog'], '2024-06-12'],
    [['# 2023-06-11', 'fog'], '2023-06-11'],
  ])('%j: %s', (lines, day) => {
    expect(lastOf(lines)).toBe(day);
  });

  test.each([
    [['fog']],
    [['## Slip', 'fog']],
    [['## June 2025', 'fog']],
    [['## 2025-06-02', '## Slip', 'fog']],
    [['2025-06-02', '## Slip', 'fog']],
    [['- 2025-06-02', '- fog']],
    [['- [ ] 2025-06-02', '  - fog']],
    [['on June 2 odile came', 'fog']],
    [['## due 2025-06-20', 'fog']],
    [['```', '2025-06-02', '```', 'fog']],
    [['%% 2025-06-02 %%', 'fog']],
  ])('%j: the note’s', (lines) => {
    expect(lastOf(lines)).toBe('2025-06-11');
  });

  test.each([
    [true, '2025-06-02'],
    [false, '2025-02-06'],
  ])('day first %s: %s', (dayFirst, day) => {
    expect(lastOf(['## 2/6/2025', 'fog'], dayFirst)).toBe(day);
  });

  test('a log has each day’s lines on their own day', () => {
    const days = daysOf(['fog', '## June 2', 'rain', '## June 3', 'sun', '### Slip', 'tar']);
    expect([0, 2, 4, 6].map((line) => days[line])).toEqual([
      '2025-06-11',
      '2025-06-02',
      '2025-06-03',
      '2025-06-03',
    ]);
  });
});
