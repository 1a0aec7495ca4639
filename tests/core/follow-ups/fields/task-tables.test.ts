import { describe, expect, test } from 'vitest';
import { followUpAt, followUpsIn } from '../reading';

const table = (header: string, ...rows: readonly string[]): string[] => {
  const columns = header.split('|').length - 2;
  return [header, `|${' --- |'.repeat(columns)}`, ...rows];
};

describe('rows of a table of tasks', () => {
  test.each([
    [
      table('| Task | Owner | Due |', '| splice the rope | Odile | 2025-07-14 |'),
      { owner: 'Odile', due: { last: '2025-07-14' }, status: 'open' },
    ],
    [table('| Owner | Task |', '| Odile | splice the rope |'), { owner: 'Odile', due: null }],
    [table('| Who | What | When |', '| Odile | splice the rope | friday |'), { due: { last: '2025-06-13' } }],
    [table('| Action | Responsible |', '| splice the rope | Odile & Teo |'), { owner: 'Odile, Teo' }],
    [table('| Action | Lead | Status |', '| splice the rope | Odile | done |'), { status: 'done' }],
    [table('| Action | Lead | Status |', '| splice the rope | Odile | ✅ |'), { status: 'done' }],
    [table('| Action | Lead | Status |', '| splice the rope | Odile | WIP |'), { status: 'in progress' }],
    [table('| Action | Lead | Status |', '| splice the rope | Odile | dropped |'), { status: 'cancelled' }],
    [table('| Action | Lead | Status |', '| splice the rope | Odile | soon |'), { status: 'open' }],
    [table('| To do | DRI |', '| splice the rope | [[Odile]] |'), { owner: 'Odile' }],
    [table('| Next steps | Owner |', '| splice the rope | @odile |'), { owner: 'odile' }],
    [table('| # | Task | Owner |', '| 1 | splice the rope | Odile |'), { owner: 'Odile' }],
  ])('%j', (lines, found) => {
    expect(followUpAt(2, lines)).toMatchObject({ text: 'splice the rope', kind: 'action', ...found });
  });

  test('each row is one', () => {
    const lines = table('| Task | Owner |', '| splice the rope | Odile |', '| caulk the hull | Teo |');
    expect(followUpsIn(lines).map(({ line, text }) => [line, text])).toEqual([
      [2, 'splice the rope'],
      [3, 'caulk the hull'],
    ]);
  });

  test.each([
    ['of things', table('| Rope | Length |', '| mooring | 40 |')],
    ['of people', table('| Name | Boat |', '| Odile | Osprey |')],
    ['of keys', table('| Action | Key |', '| send | Enter |')],
    ['of tides', table('| Day | Tide |', '| friday | low |')],
    ['with an empty task', table('| Task | Owner |', '|  | Odile |')],
    ['with a dash for a task', table('| Task | Owner |', '| - | Odile |')],
    ['of one column', table('| Task |', '| splice the rope |')],
    ['without rows', table('| Task | Owner |')],
  ])('a table %s has none', (_, lines) => {
    expect(followUpsIn(lines)).toEqual([]);
  });
});
