import { describe, expect, test } from 'vitest';
import { step, type ListStep } from '../../../src/ui/follow-ups/list-position';

// Three groups: two rows, collapsed, one row.
const visible = [2, 0, 1];

type Place = readonly [group: number, row: number];

const cases: readonly (readonly [string, Place, ListStep, Place])[] = [
  ['from a heading to its first row', [0, -1], 'next', [0, 0]],
  ['from row to row', [0, 0], 'next', [0, 1]],
  ['from the last row to the next heading', [0, 1], 'next', [1, -1]],
  ['over a collapsed group', [1, -1], 'next', [2, -1]],
  ['no further than the last row', [2, 0], 'next', [2, 0]],
  ['from the first row to its heading', [0, 0], 'previous', [0, -1]],
  ['from a heading to the row above it', [1, -1], 'previous', [0, 1]],
  ['from a heading to a collapsed one', [2, -1], 'previous', [1, -1]],
  ['no further than the first heading', [0, -1], 'previous', [0, -1]],
  ['to the top', [2, 0], 'first', [0, -1]],
  ['to the bottom', [0, 0], 'last', [2, 0]],
];

describe('the arrow keys lead', () => {
  test.each(cases)('%s', (_, [group, row], move, [toGroup, toRow]) => {
    expect(step({ group, row }, move, visible)).toEqual({ group: toGroup, row: toRow });
  });

  test('to the heading where the last group is collapsed', () => {
    expect(step({ group: 0, row: 0 }, 'last', [2, 0])).toEqual({ group: 1, row: -1 });
  });
});
