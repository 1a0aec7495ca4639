import { describe, expect, test } from 'vitest';
import { linesNow, withoutCommonIndent } from '../../src/ui/lines-now';
import { followUp } from './follow-ups/follow-ups';

const note = '# Shed\n- [ ] oil the gate\n\t- the left one\n\t\t- both hinges\n- milk';
const gate = followUp(note, 1);
const beneath = { start: 2, end: 3 };

describe('the lines beneath a line', () => {
  test('are those that were read', () => {
    expect(linesNow(note, gate, beneath)).toEqual(['\t- the left one', '\t\t- both hinges']);
  });

  test('move with it', () => {
    expect(linesNow(`One.\n\n${note}`, gate, beneath)).toEqual(['\t- the left one', '\t\t- both hinges']);
  });

  test('are as the note is now', () => {
    expect(linesNow(note.replace('left', 'right'), gate, beneath)?.[0]).toBe('\t- the right one');
  });

  test('are unknown where it is gone', () => {
    expect(linesNow(note.replace('oil', 'paint'), gate, beneath)).toBeNull();
  });

  test('are unknown in an empty note', () => {
    expect(linesNow('', gate, beneath)).toBeNull();
  });
});

describe('lines at the margin', () => {
  test.each([
    ['lose what all of them are indented by', ['\t- a', '\t\t- b'], ['- a', '\t- b']],
    ['take no measure from blank lines', ['  a', '', '  b'], ['a', '', 'b']],
    ['lose what they share of tabs and spaces', ['\t a', '\t\tb'], [' a', '\tb']],
    ['stay where one stands there already', ['a', '  b'], ['a', '  b']],
    ['are none of none', [], []],
  ])('%s', (_, lines, expected) => {
    expect(withoutCommonIndent(lines)).toEqual(expected);
  });
});
