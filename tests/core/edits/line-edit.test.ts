import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  applyEdits,
  editBetween,
  inverse,
  inverses,
  type LineEdit,
} from '../../../src/core/edits/line-edit';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

const lineAndEdit = fc.tuple(text, fc.nat(), fc.nat(), text).map(([line, one, other, insert]) => {
  const [from, to] = [one % (line.length + 1), other % (line.length + 1)].sort((a, b) => a - b);
  return { line, edit: { from: from!, to: to!, insert } };
});

describe('one edit of a line', () => {
  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(lineAndEdit, ({ line, edit }) => {
        expect(applyEdit(applyEdit(line, edit), inverse(line, edit))).toBe(line);
      }),
    );
  });

  it('leaves what stands before and after it alone', () => {
    expect(applyEdit('- [ ] call Ana', { from: 3, to: 4, insert: 'x' })).toBe('- [x] call Ana');
  });
});

describe('several edits of a line', () => {
  const several: LineEdit[] = [
    { from: 3, to: 4, insert: 'x' },
    { from: 9, to: 9, insert: ' ✅ 2025-07-14' },
  ];

  it('are applied with offsets of the line before all of them', () => {
    expect(applyEdits('- [ ] pay  ', several)).toBe('- [x] pay ✅ 2025-07-14  ');
  });

  it('are taken back by their inverses', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), text), { maxLength: 4 }), (line, parts) => {
        const bounds = parts.map(([at]) => at % (line.length + 1)).sort((a, b) => a - b);
        const edits = bounds.map((from, index) => ({
          from,
          to: Math.min(from + 1, bounds[index + 1] ?? line.length),
          insert: parts[index]![1],
        }));
        expect(applyEdits(applyEdits(line, edits), inverses(line, edits))).toBe(line);
      }),
    );
  });
});

describe('the edit between two texts', () => {
  it('makes one of the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdit(before, editBetween(before, after))).toBe(after);
      }),
    );
  });

  it('touches only what differs', () => {
    expect(editBetween('- [ ] call Ana', '- [x] call Ana')).toEqual({ from: 3, to: 4, insert: 'x' });
    expect(editBetween('aaa', 'aaaa')).toEqual({ from: 3, to: 3, insert: 'a' });
    expect(editBetween('same', 'same')).toEqual({ from: 4, to: 4, insert: '' });
  });

  it('never splits a character of two units', () => {
    expect(editBetween('pay 📅 now', 'pay 📆 now')).toEqual({ from: 4, to: 6, insert: '📆' });
  });
});
