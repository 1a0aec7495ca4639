import { describe, expect, test } from 'vitest';
import { cueHolds } from './cues-on';

const splice = '- splice the rope';

describe('what the titles above a line announce', () => {
  test.each([
    ['under a to-do line', ['Next steps:', splice]],
    ['under a to-do line', ['- To do', `  ${splice}`]],
    ['under a to-do line', ['**Action items**', splice]],
    ['under a to-do line', ['- Todos:', '  - the yard', `    ${splice}`]],
    ['directly under a to-do line', ['nex steps;', splice]],
    ['directly under a to-do line', ['- Tasks', `  ${splice}`]],
    ['under a to-do heading', ['## Next steps', splice]],
    ['under a to-do heading', ['### TODO', 'splice the rope']],
    ['under a to-do heading', ['## 3. Action items', splice]],
    ['under a heading that speaks of to-dos', ['## What the yard told us of its next steps', splice]],
    ['first level under a to-do heading', ['## Next steps', splice]],
    ['under a line of plans', ['Tomorrow:', splice]],
    ['under a line of plans', ['- Goals', `  ${splice}`]],
    ['under a heading of plans', ['## This week', splice]],
    ['under a heading of plans', ['## Priorities', splice]],
    ['under a heading that speaks of plans', ['## What the yard is planning for the slips', splice]],
    ['under a heading of kind done', ['## Completed', splice]],
    ['under a heading of kind people', ['## Attendees', '- Odile']],
    ['under a heading of kind ideas', ['## Ideas', splice]],
    ['under a heading of kind questions', ['## Open questions', splice]],
    ['under a line of kind ideas', ['- Maybe', `  ${splice}`]],
    ['under a line of kind people', ['Present:', '- Odile']],
    ['under no heading', [splice]],
    ['is a to-do title itself', ['- Next steps']],
    ['is a to-do title itself', ['Tasks:']],
  ])('%s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(true);
  });

  test.each([
    ['under a to-do line', ['Slip:', splice]],
    ['under a to-do line', ['- To do', splice]],
    ['under a to-do line', ['Next steps:', '', '## Slip', splice]],
    ['under a to-do line', ['- [ ] tasks', `  ${splice}`]],
    ['under a to-do line', ['we spoke of the next steps of the yard and of its slips:', splice]],
    ['directly under a to-do line', ['- Todos:', '  - the yard', `    ${splice}`]],
    ['under a to-do heading', ['## Slip', splice]],
    ['under a to-do heading', ['## Next steps', '## Slip', splice]],
    ['under a to-do heading', ['## Next steps', 'Yesterday:', splice]],
    ['under a to-do heading', ['## Multitasking', splice]],
    ['under a heading that speaks of to-dos', ['## Next steps', splice]],
    ['first level under a to-do heading', ['## Next steps', '- slip', `  ${splice}`]],
    ['first level under a to-do heading', ['## Next steps', 'splice the rope']],
    ['under a line of plans', ['Next steps:', splice]],
    ['under a heading of plans', ['## Slip', splice]],
    ['under a heading of plans', ['## Next steps', splice]],
    ['under a heading that speaks of plans', ['## Plans', splice]],
    ['under a heading of kind done', ['## Next steps', splice]],
    ['under a heading of kind ideas', ['## Ideal slips', splice]],
    ['under a line of kind ideas', ['- Maybe', splice]],
    ['under no heading', ['## Slip', splice]],
    ['is a to-do title itself', ['- we went through the tasks of the yard']],
    ['is a to-do title itself', ['- send tasks']],
  ])('not %s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(false);
  });
});

describe('how a line stands among others', () => {
  test.each([
    ['not a list item', ['splice the rope']],
    ['outline star', ['** splice the rope']],
    ['goes on the line above', ['the yard', 'splice the rope']],
    ['third list level or deeper', ['- yard', '  - slip', `    ${splice}`]],
  ])('%s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(true);
  });

  test.each([
    ['not a list item', [splice]],
    ['not a list item', ['-> splice the rope']],
    ['not a list item', ['• splice the rope']],
    ['outline star', ['* splice the rope']],
    ['outline star', ['**splice the rope**']],
    ['goes on the line above', ['the yard', '', 'splice the rope']],
    ['goes on the line above', ['## the yard', 'splice the rope']],
    ['goes on the line above', ['the yard', splice]],
    ['third list level or deeper', ['- yard', `  ${splice}`]],
    ['stands above others', [splice]],
  ])('not %s: %j', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(false);
  });
});
