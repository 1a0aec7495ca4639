import { describe, expect, test } from 'vitest';
import { cueHolds } from './cues-on';

describe('what an order means by its line', () => {
  test.each([
    ['order to a reader', ['- send your bill']],
    ['bare words under a to-do title', ['## Next steps', '- new rope']],
    ['bare words under a to-do title', ['To do:', '- the long mooring rope']],
  ])('%s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(true);
  });

  test.each([
    ['order to a reader', ['- send the bill']],
    ['order to a reader', ['- your bill is due']],
    ['bare words under a to-do title', ['## Slip', '- new rope']],
    ['bare words under a to-do title', ['## Next steps', '- send the bill']],
    ['bare words under a to-do title', ['## Next steps', '- the new rope that odile brought home']],
    ['bare words under a to-do title', ['## Next steps', 'Decisions:', '- new rope']],
  ])('not %s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(false);
  });
});
