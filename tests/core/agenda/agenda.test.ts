import { describe, expect, it } from 'vitest';
import { agenda, type AgendaGroup, type AgendaSettings } from '../../../src/core/agenda/agenda';
import type { FollowUp } from '../../../src/core/follow-ups/follow-up';

const today = '2025-07-02'; // a Wednesday

const followUp = (fields: Partial<FollowUp>): FollowUp => ({
  line: 0,
  endLine: 0,
  text: 'water the ferns',
  kind: 'action',
  status: 'open',
  marker: null,
  owner: null,
  due: null,
  confidence: 0.9,
  why: [],
  anchor: {
    path: 'a.md',
    text: '',
    line: 0,
    ordinal: 0,
    equals: 1,
    above: [],
    below: [],
    headings: [],
    blockId: null,
    noteHash: 0,
  },
  ...fields,
});

const due = (first: string | null, last: string | null): Partial<FollowUp> => ({
  due: { first, last, reading: '' },
});

const groupsOf = (
  fields: Partial<FollowUp>,
  settings: AgendaSettings = { weekStart: 1, myNames: ['Bo'] },
): AgendaGroup[] => {
  const grouped = agenda([{ path: 'a.md', followUp: followUp(fields) }], today, settings);
  return [...grouped].flatMap(([group, items]) => (items.length > 0 ? [group] : []));
};

describe('an agenda', () => {
  const cases: readonly [name: string, fields: Partial<FollowUp>, group: AgendaGroup][] = [
    ['a day that has passed', due('2025-07-01', '2025-07-01'), 'overdue'],
    ['a window that has ended', due('2025-06-01', '2025-07-01'), 'overdue'],
    ['a deadline that has passed', due(null, '2025-07-01'), 'overdue'],
    ['today', due(today, today), 'today'],
    ['a window that ends today', due('2025-06-30', today), 'today'],
    ['a deadline of today', due(null, today), 'today'],
    ['"from yesterday on"', due('2025-07-01', null), 'today'],
    ['the Sunday that ends the week', due('2025-07-06', '2025-07-06'), 'this week'],
    ['a window that has begun and ends this week', due('2025-06-30', '2025-07-04'), 'this week'],
    ['next Monday', due('2025-07-07', '2025-07-07'), 'later'],
    ['a window that begins today and ends next month', due(today, '2025-08-31'), 'later'],
    ['no date', {}, 'no date'],
    ['somebody else', { owner: 'Ana' }, 'waiting'],
    ['somebody else, overdue', { owner: 'Ana', ...due(null, '2025-07-01') }, 'waiting'],
    ['me', { owner: 'me' }, 'no date'],
    ['me by name', { owner: 'bo' }, 'no date'],
    ['me among others', { owner: 'Ana, Bo' }, 'no date'],
    ['work in progress', { status: 'in progress' }, 'no date'],
  ];
  it.each(cases)('puts %s where it belongs', (_, fields, group) => {
    expect(groupsOf(fields)).toEqual([group]);
  });

  const notCases: readonly [name: string, fields: Partial<FollowUp>][] = [
    ['what is done', { status: 'done' }],
    ['what is cancelled', { status: 'cancelled' }],
    ['what is too doubtful', { confidence: 0.2 }],
    ['an event that is over', { kind: 'event', ...due('2025-07-01', '2025-07-01') }],
  ];
  it.each(notCases)('leaves out %s', (_, fields) => {
    expect(groupsOf(fields)).toEqual([]);
  });

  it('ends the week where the user does', () => {
    expect(groupsOf(due('2025-07-06', '2025-07-06'), { weekStart: 0, myNames: ['Bo'] })).toEqual(['later']);
  });

  it('sorts a group by day, then note, then line', () => {
    const item = (path: string, line: number, day: string) => ({
      path,
      followUp: followUp({ line, ...due(day, day) }),
    });
    const items = [
      item('b.md', 2, '2025-06-02'),
      item('a.md', 10, '2025-06-02'),
      item('a.md', 9, '2025-06-02'),
      item('z.md', 1, '2025-06-01'),
    ];
    const overdue = agenda(items, today, { weekStart: 1, myNames: [] }).get('overdue');
    expect(overdue?.map(({ path, followUp: { line } }) => `${path}:${line}`)).toEqual([
      'z.md:1',
      'a.md:9',
      'a.md:10',
      'b.md:2',
    ]);
  });
});
