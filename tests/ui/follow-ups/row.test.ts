import { describe, expect, test } from 'vitest';
import type { Agenda } from '../../../src/core/agenda/agenda';
import { lookOf, rowGroups } from '../../../src/ui/follow-ups/row';
import { followUp, rowOf } from './follow-ups';

const note = '- [ ] water the plants\n- [ ] call Bob\n- [ ] water the plants';
const item = (line: number, path = 'Inbox.md') => ({ path, followUp: followUp(note, line, {}, path) });

describe('the groups of the sidebar', () => {
  test('stand in the order of the agenda, without empty ones', () => {
    const agenda: Agenda = new Map([
      ['maybe', [item(2)]],
      ['waiting', [item(0)]],
      ['today', []],
      ['overdue', [item(1)]],
    ]);
    expect(rowGroups(agenda).map(({ group }) => group)).toEqual(['overdue', 'waiting', 'maybe']);
  });

  test('are none for an empty agenda', () => {
    expect(rowGroups(new Map())).toEqual([]);
  });
});

describe('the key of a row', () => {
  const key = (text: string, line: number) => rowOf(followUp(text, line)).key;

  test('stays when lines are inserted above', () => {
    expect(key(`One.\n\n${note}`, 3)).toBe(key(note, 1));
  });

  test('is another one after the line was edited', () => {
    expect(key(note.replace('call Bob', 'call Ana'), 1)).not.toBe(key(note, 1));
  });

  test('tells equal lines of a note apart', () => {
    expect(key(note, 0)).not.toBe(key(note, 2));
  });

  test('tells equal lines of two notes apart', () => {
    const rows = rowGroups(new Map([['no date', [item(1), item(1, 'Other.md')]]]))[0]!.rows;
    expect(rows[0]!.key).not.toBe(rows[1]!.key);
  });

  test('is unique where one line holds two follow-ups', () => {
    const rows = rowGroups(new Map([['no date', [item(1), item(1)]]]))[0]!.rows;
    expect(rows[0]!.key).not.toBe(rows[1]!.key);
  });
});

describe('a row looks', () => {
  const look = (given: Parameters<typeof followUp>[2], today = '2025-07-10', isPending = false) =>
    lookOf(rowOf(followUp(note, 1, given)), today, isPending);

  test('the same while nothing that it shows has changed', () => {
    expect(look({ why: ['another reason'], confidence: 0.7 })).toBe(look({}));
  });

  test.each([
    ['its owner', look({ owner: 'Ana' })],
    ['its due date', look({ due: { first: '2025-07-14', last: '2025-07-14', reading: 'monday' } })],
    ['its status', look({ status: 'in progress' })],
    ['its line', look({ line: 7 })],
    ['the day', look({}, '2025-07-11')],
    ['a completion under way', look({}, '2025-07-10', true)],
  ])('different after a change of %s', (_, changed) => {
    expect(changed).not.toBe(look({}));
  });
});
