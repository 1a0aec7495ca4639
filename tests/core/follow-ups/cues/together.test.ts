import { describe, expect, test } from 'vitest';
import { cueHolds, cueHoldsOn } from './cues-on';

describe('what an order means by its line', () => {
  test.each([
    ['order to a reader', ['- send your bill']],
    ['clear order of up to five words', ['- send the bill now please']],
    ['bare words under a to-do title', ['## Next steps', '- new rope']],
    ['bare words under a to-do title', ['To do:', '- the long mooring rope']],
  ])('%s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(true);
  });

  test.each([
    ['order to a reader', ['- send the bill']],
    ['order to a reader', ['- your bill is due']],
    ['clear order of up to five words', ['send the bill']],
    ['clear order of up to five words', ['- send the bill to the yard']],
    ['bare words under a to-do title', ['## Slip', '- new rope']],
    ['bare words under a to-do title', ['## Next steps', '- send the bill']],
    ['bare words under a to-do title', ['## Next steps', '- the new rope that odile brought home']],
    ['bare words under a to-do title', ['## Next steps', 'Decisions:', '- new rope']],
  ])('not %s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(false);
  });

  test('an order in prose is one that stands in no list and on no short line', () => {
    const above = 'the yard has been there for as long as anybody can remember, and its slip is older still';
    expect(cueHolds('order in prose', [above, 'Send the bill'])).toBe(true);
    expect(cueHolds('order in prose', [above, '- send the bill'])).toBe(false);
    expect(cueHolds('order in prose', ['yard', 'send the bill'])).toBe(false);
    expect(cueHoldsOn('order in prose', 'send the bill')).toBe(false);
  });
});
