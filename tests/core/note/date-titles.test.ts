import { describe, expect, test } from 'vitest';
import { isDateLine, titleDay } from '../../../src/core/note/date-titles';
import { parseNote } from '../../../src/core/note/parse-note';

const isDate = (raw: string): boolean => parseNote(raw).lines.some(isDateLine);

describe('the day that a title gives', () => {
  test.each([
    ['2025-06-02', '2025-06-02'],
    ['2025-06-02 standup', '2025-06-02'],
    ['Standup 2025-06-02', '2025-06-02'],
    ['[[2025-06-02]]', '2025-06-02'],
    ['June 2', '2025-06-02'],
    ['June 2nd, 2025', '2025-06-02'],
    ['2 June', '2025-06-02'],
    ['Monday, June 2', '2025-06-02'],
    ['Mon June 2 - yard', '2025-06-02'],
    ['6/2/2025', '2025-06-02'],
    ['6/2', '2025-06-02'],
    ['December 30', '2024-12-30'],
    ['January 5', '2025-01-05'],
  ])('%s: %s', (title, day) => {
    expect(titleDay(title, '2025-06-11', false)).toBe(day);
  });

  test.each([
    'Slip',
    'June 2025',
    'This week',
    'Today',
    'What odile said on June 2',
    'Next call 2025-06-20',
    'Due 2025-06-20',
    'By 2025-06-20',
    'Upcoming: 2025-06-20',
    'Version 2.6.2',
    'Buoy 12',
    '',
  ])('%s: none', (title) => {
    expect(titleDay(title, '2025-06-11', false)).toBeNull();
  });

  test.each([
    ['June 2', null],
    ['6/2', null],
    ['June 2, 2025', '2025-06-02'],
    ['2025-06-02', '2025-06-02'],
  ])('where no day is near, %s: %s', (title, day) => {
    expect(titleDay(title, null, false)).toBe(day);
  });

  test.each([
    ['2/6/2025', true, '2025-06-02'],
    ['2/6/2025', false, '2025-02-06'],
    ['22/6/2025', false, '2025-06-22'],
  ])('%s, day first %s: %s', (title, dayFirst, day) => {
    expect(titleDay(title, '2025-06-11', dayFirst)).toBe(day);
  });
});

describe('lines that are only a date', () => {
  test.each([
    '2025-06-02',
    '- 2025-06-02',
    '- [[2025-06-02]]',
    'June 2',
    'June 2:',
    '2 June 2025',
    'Monday June 2',
    '6/2/2025',
    'Date: June 2',
    'Notes June 2',
    'Log 2025-06-02',
    '2025-06-02 10:00',
    '** Talk <2025-06-02 Mon>',
  ])('%s', (raw) => {
    expect(isDate(raw)).toBe(true);
  });

  test.each([
    'June',
    'June 2025',
    'Monday',
    'tomorrow',
    'we met on June 2',
    'June 2 with odile',
    'send it June 2',
    '## 2025-06-02',
    '- [ ] 2025-06-02',
    '| 2025-06-02 | fog |',
    '** TODO ask <2025-06-02 Mon>',
    '12',
    '12.5',
    'fog',
    '',
  ])('not %s', (raw) => {
    expect(isDate(raw)).toBe(false);
  });
});
