import { describe, expect, test } from 'vitest';
import { dayOrder } from '../../../src/core/note/day-order';

describe('whether an author writes the day first', () => {
  test.each([
    ['19/3/2020 and 5/3/2020', true],
    ['22.01.23', true],
    ['met 31-12-2024', true],
    ['3/19/2020 and 3/5/2020', false],
    ['5/31/24', false],
    ['one slip 31/1/2024, then 2/28/2024, 3/31/2024', false],
    ['5/3/2020', null],
    ['13/1/2024 and 1/13/2024', null],
    ['2020-03-19', null],
    ['24/7 and 16/9', null],
    ['version 1.13.2024.5', null],
    ['99/99/2020', null],
    ['no date', null],
    ['', null],
  ])('%s: %s', (text, isDayFirst) => {
    expect(dayOrder(text)).toBe(isDayFirst);
  });
});
