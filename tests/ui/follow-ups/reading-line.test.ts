import { describe, expect, test } from 'vitest';
import { failureWords, readingWords } from '../../../src/ui/follow-ups/reading-line';

describe('the status line', () => {
  test.each([
    [3200, 10_000, 'Reading 3,200 of 10,000 notes'],
    [0, 1, 'Reading 0 of 1 note'],
    [0, 0, 'Reading notes'],
  ])('%i of %i', (read, total, words) => {
    expect(readingWords({ read, total })).toBe(words);
  });

  test.each([
    [1, '1 note could not be read'],
    [2, '2 notes could not be read'],
    [1500, '1,500 notes could not be read'],
  ])('%i failures', (count, words) => {
    expect(failureWords(count)).toBe(words);
  });
});
