import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetsOf, rowsWithin } from '../../../src/ui/follow-ups/row-offsets';

const tenEach = offsetsOf(['a', 'b', 'c', 'd'], () => 10);

describe('rows drawn below each other', () => {
  test('start where the ones above them end', () => {
    const heights: Record<string, number> = { a: 10, b: 30, c: 20 };
    expect(offsetsOf(['a', 'b', 'c'], (key) => heights[key] ?? 0)).toEqual([0, 10, 40, 60]);
  });

  test('are none in an empty list', () => {
    expect(offsetsOf([], () => 10)).toEqual([0]);
    expect(rowsWithin([0], 0, 100)).toEqual({ start: 0, end: 0 });
  });
});

describe('the rows that a viewport touches', () => {
  test.each([
    ['all of them', 0, 40, 0, 4],
    ['more than all', -100, 400, 0, 4],
    ['one whole row', 10, 20, 1, 2],
    ['parts of two rows', 15, 25, 1, 3],
    ['the first pixel', 0, 1, 0, 1],
    ['the last pixel', 39, 40, 3, 4],
    ['the list scrolled out above', 40, 90, 4, 4],
    ['the list still below', -90, 0, 0, 0],
  ])('%s', (_, top, bottom, start, end) => {
    expect(rowsWithin(tenEach, top, bottom)).toEqual({ start, end });
  });

  test('are exactly those that a look at every row finds', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -50, max: 3000 }),
        fc.integer({ min: 1, max: 200 }),
        (all, top, size) => {
          const offsets = offsetsOf(
            all.map((_, index) => String(index)),
            (key) => all[Number(key)]!,
          );
          const { start, end } = rowsWithin(offsets, top, top + size);
          const touched = all.flatMap((_, row) =>
            offsets[row]! < top + size && offsets[row + 1]! > top ? [row] : [],
          );
          expect(Array.from({ length: end - start }, (_, index) => start + index)).toEqual(touched);
        },
      ),
    );
  });
});
