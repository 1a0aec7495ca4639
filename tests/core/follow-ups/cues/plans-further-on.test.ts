import { describe, expect, test } from 'vitest';
import { cueHoldsOn } from './cues-on';

describe('plans further on in a line', () => {
  test.each([
    ['“need to” further on', 'the keel needs to come off'],
    ['“need to” further on', 'before friday need to ask'],
    ['“should” further on', 'the yard should know'],
    ['“should” further on', 'mooring 4 must go'],
    ['“will” further on', 'the yard will know'],
    ['“will” further on', 'on sunday they’ll sail'],
    ['to be done', 'rope to be spliced'],
    ['to be done', 'the hull is still to be painted'],
    ['must be done', 'hull must be painted'],
    ['must be done', 'rope needs to be spliced'],
    ['must be done', 'the bill will be sent'],
    ['“let’s”', 'let’s ask the yard'],
    ['“let’s”', 'lets paint it green'],
    ['“please”', 'please prime the pump'],
    ['“please”', 'the bill pls'],
    ['“can you”', 'can you prime the pump'],
    ['“can you”', 'Teo, could u ask'],
    ['follow up, look into', 'follow up with the yard'],
    ['follow up, look into', 'teo to look into moorings'],
    ['follow up, look into', 'must find out who owns it'],
    ['an order in a later sentence', 'The pump leaks. Ask the yard.'],
    ['an order in a later sentence', 'Fog again: it stays. Send the bill.'],
    ['still open', 'rope not yet here'],
    ['still open', 'still waiting for the bill'],
  ])('%s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(true);
  });

  test.each([
    ['“need to” further on', 'need to ask'],
    ['“need to” further on', 'the need for rope'],
    ['“should” further on', 'should know'],
    ['“should” further on', 'mustard on the table'],
    ['“will” further on', 'will know'],
    ['“will” further on', 'good willow'],
    ['to be done', 'rope was spliced'],
    ['to be done', 'to be at the quay'],
    ['must be done', 'hull was painted'],
    ['must be done', 'it will be dry'],
    ['“let’s”', 'let’s hurrah'],
    ['“let’s”', 'the outlets leak'],
    ['“please”', 'pleased with the pump'],
    ['“please”', 'the pleasure boat'],
    ['“can you”', 'you can prime the pump'],
    ['“can you”', 'a can for your tar'],
    ['follow up, look into', 'they follow the boat'],
    ['follow up, look into', 'it looks into the bay'],
    ['an order in a later sentence', 'Ask the yard'],
    ['an order in a later sentence', 'The pump leaks. The yard knows.'],
    ['still open', 'a still morning'],
    ['still open', 'rope is here'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(false);
  });

  test.each(['“let’s”', '“please”', '“I’ll …”', 'opens with an order', '“should” further on'])(
    '%s is not asked of a line with a mark: that settles it',
    (cue) => {
      expect(cueHoldsOn(cue, '[ ] send it, let’s, please, I’ll, they should')).toBe(false);
      expect(cueHoldsOn(cue, 'TODO send it, let’s, please, I’ll, they should')).toBe(false);
    },
  );
});
