import { describe, expect, test } from 'vitest';
import { cueHoldsOn } from './cues-on';

describe('doubts by what a line says', () => {
  test.each([
    ['has “was” or “is”', 'the slip is wet'],
    ['has “was” or “is”', 'fog was thick'],
    ['hedges', 'maybe ask the yard'],
    ['hedges', 'could paint it green'],
    ['hedges', 'an idea for the shed'],
    ['speaks to a reader', 'you can see the island'],
    ['speaks to a reader', 'mind your head'],
    ['speaks of me', 'gulls woke me'],
    ['speaks of me', 'I like fog'],
    ['has a name inside', 'sailed with Odile'],
    ['has a name inside', 'The yard of Odile'],
  ])('%s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(true);
  });

  test.each([
    ['has “was” or “is”', 'is wet'],
    ['has “was” or “is”', 'wash the slip'],
    ['hedges', 'ask the yard'],
    ['hedges', 'a mayor in june'],
    ['speaks to a reader', 'the young crew'],
    ['speaks to a reader', 'ask odile'],
    ['speaks of me', 'the meal was fine'],
    ['speaks of me', 'ask the island'],
    ['has a name inside', 'Odile sailed'],
    ['has a name inside', 'sailed with odile'],
    ['has a name inside', 'It rained. Then sun'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(false);
  });
});
