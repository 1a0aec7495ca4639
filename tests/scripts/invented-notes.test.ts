import { describe, expect, it } from 'vitest';
import { inventedNote } from '../../scripts/fit/invented-notes';

const HEAD = ['name: slip', 'day: 2025-06-11', 'author: writer 1', 'kind: A', '----'];
const read = (...lines: readonly string[]) => inventedNote('slip.txt', [...HEAD, ...lines].join('\n'));

describe('an invented note', () => {
  it('has the lines behind the bars, byte for byte', () => {
    expect(read('| # Slip', '|', 'A|   - oil the hinge ', '| tail').text).toBe(
      '# Slip\n\n  - oil the hinge \ntail',
    );
  });

  it('has its labels by line, with wrapped lines joined to the task above', () => {
    const { actions } = read(
      '| # Slip',
      'A| - oil the',
      'W|   hinge',
      '?| - tar',
      'D| - [x] rope',
      'A| - [ ] buoy',
    );
    expect(actions).toEqual([
      { line: 2, endLine: 3, standing: 'clear', isCheckbox: false },
      { line: 4, endLine: 4, standing: 'debatable', isCheckbox: false },
      { line: 5, endLine: 5, standing: 'done', isCheckbox: true },
      { line: 6, endLine: 6, standing: 'clear', isCheckbox: true },
    ]);
  });

  it('has the name, author and kind of its head', () => {
    expect(read('| fog')).toMatchObject({
      path: 'slip.md',
      author: 'writer 1',
      category: 'A',
      set: 'invented',
    });
  });

  it('that has a line without a bar is refused with its place', () => {
    expect(() => read('| fog', 'rain')).toThrow('slip.txt cannot be read at line 7');
  });
});
