import { describe, expect, test } from 'vitest';
import { cueHolds, cueHoldsOn } from './cues-on';

describe('doubts by a line’s marks', () => {
  test.each([
    ['has a question mark', 'who paid? odile did'],
    ['is quoted', '“the sea is patient”'],
    ['is quoted', '"send it" said the yard'],
    ['begins with a link', '[yard](https://example.org) has a slip'],
    ['begins with a link', 'https://example.org on slips'],
    ['begins with a link', '[[Slip]] is wet'],
    ['is only a link', '[yard](https://example.org)'],
    ['is only a link', 'https://example.org/slips'],
    ['is only a link', '[[Slip]]'],
    ['has code', 'run `tide --now` twice'],
    ['has code', 'x => gull'],
    ['has code', 'the tide() of march'],
    ['has code', 'gull = 3;'],
    ['log of an outline', 'State "DONE" from "TODO" [2025-03-04 Tue]'],
    ['has several sentences', 'Fog. Rain. Then sun.'],
    ['begins with a time', '10:30 left the quay'],
    ['begins with a time', '6.15 fog'],
    ['one word', 'fog'],
    ['two words', 'thick fog'],
  ])('%s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(true);
  });

  test.each([
    ['has a question mark', 'who paid?'],
    ['has a question mark', 'odile paid'],
    ['is quoted', 'the “patient” sea'],
    ['begins with a link', 'see [yard](https://example.org)'],
    ['begins with a link', '[wip] the slip'],
    ['is only a link', '[yard](https://example.org) has a slip'],
    ['is only a link', 'see https://example.org'],
    ['is only a link', 'the slip'],
    ['has code', 'fog & rain'],
    ['has code', 'gulls; many'],
    ['log of an outline', 'the state of the slip'],
    ['has several sentences', 'Fog. Rain.'],
    ['begins with a time', 'left at 10:30'],
    ['begins with a time', '12 gulls'],
    ['one word', 'thick fog'],
    ['two words', 'fog'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(false);
  });

  test('a block quote is quoted, whatever its words', () => {
    expect(cueHolds('is quoted', ['> the sea is patient'])).toBe(true);
    expect(cueHolds('is quoted', ['the sea is patient'])).toBe(false);
  });
});
