import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';

const read = (line: string): string[] =>
  findDates(line, { writtenOn: '2025-07-01', dayFirst: false, weekStart: 1 }).map(({ text, last, time }) =>
    `${text} ${last ?? ''} ${time ?? ''}`.trim(),
  );

describe('numbers beside days', () => {
  it.each([
    ['send it due 31st', '31st 2025-07-31'],
    ['send it (due 9th)', '9th 2025-07-09'],
    ['rent due the 3rd', 'the 3rd 2025-07-03'],
    ['friday and 10 more', 'friday 2025-07-04'],
    ['july 8 and 5 chairs', 'july 8 2025-07-08'],
  ])('%j reads %j', (line, reading) => {
    expect(read(line)).toEqual([reading]);
  });

  it.each([
    'send 31st street the bill',
    'the 9th floor is due',
    'due to 3rd parties',
    'row 31 is due',
    'and 10 more',
  ])('%j reads none', (line) => {
    expect(read(line)).toEqual([]);
  });
});
