import { describe, expect, test } from 'vitest';
import { followUpAt, followUpsIn } from '../reading';

describe('lines that programs keep under a task', () => {
  test.each([
    [
      'a deadline',
      ['- TODO splice the rope', '  DEADLINE: <2025-07-14 Mon>'],
      { due: { last: '2025-07-14' } },
    ],
    [
      'a schedule',
      ['- TODO splice the rope', '  SCHEDULED: <2025-07-14 Mon>'],
      { due: { last: '2025-07-14' } },
    ],
    [
      'a deadline before a schedule',
      ['- TODO splice the rope', '  DEADLINE: <2025-07-14 Mon> SCHEDULED: <2025-07-01 Tue>'],
      { due: { last: '2025-07-14' } },
    ],
    [
      'a repeater',
      ['- TODO splice the rope', '  SCHEDULED: <2025-07-14 Mon .+1w>'],
      { due: { last: '2025-07-14' } },
    ],
    ['an end', ['- TODO splice the rope', '  CLOSED: [2025-06-10 Tue 10:00]'], { status: 'done' }],
    ['a property', ['- TODO splice the rope', '  deadline:: 2025-07-14'], { due: { last: '2025-07-14' } }],
    ['an assignee', ['- TODO splice the rope', '  assignee:: [[Odile]]'], { owner: 'Odile' }],
    [
      'properties behind a drawer',
      ['- TODO splice the rope', '  :PROPERTIES:', '  :END:', '  DEADLINE: <2025-07-14 Mon>'],
      { due: { last: '2025-07-14' } },
    ],
    [
      'a deadline under a box',
      ['- [ ] splice the rope', '  DEADLINE: <2025-07-14 Mon>'],
      { due: { last: '2025-07-14' } },
    ],
    [
      'a deadline under a headline',
      ['** TODO splice the rope', '   DEADLINE: <2025-07-14 Mon>'],
      { due: { last: '2025-07-14' } },
    ],
    [
      'the line’s own field, which goes first',
      ['- [ ] splice the rope 📅 2025-07-01', '  DEADLINE: <2025-07-14 Mon>'],
      { due: { last: '2025-07-01' } },
    ],
  ])('%s', (_, lines, found) => {
    expect(followUpAt(0, lines)).toMatchObject({ text: 'splice the rope', ...found });
    expect(followUpsIn(lines)).toHaveLength(1);
  });

  test.each([
    ['a deadline of the next task', ['- TODO splice', '- TODO caulk', '  DEADLINE: <2025-07-14 Mon>']],
    ['a deadline after a blank line', ['- TODO splice', '', '  DEADLINE: <2025-07-14 Mon>']],
    ['a deadline without a day', ['- TODO splice', '  DEADLINE: <when it rains>']],
    ['an end', ['- TODO splice', '  CLOSED: [2025-06-10 Tue]']],
    ['when it was made', ['- TODO splice', '  CREATED: [2025-07-10 Thu]']],
    ['a clock', ['- TODO splice', '  CLOCK: [2025-07-10 Thu 10:00]']],
    ['a property of another kind', ['- TODO splice', '  id:: 2025-07-14']],
  ])('%s sets no due day', (_, lines) => {
    expect(followUpAt(0, lines)?.due).toBeNull();
  });
});
