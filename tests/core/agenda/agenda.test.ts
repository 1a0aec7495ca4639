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

const chosen: AgendaSettings = { weekStart: 1, myNames: ['Bo'], sensitivity: 'balanced' };

const groupsOf = (fields: Partial<FollowUp>, settings: AgendaSettings = chosen): AgendaGroup[] => {
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
    ['what may be one', { confidence: 0.3 }, 'maybe'],
    ['what may be one for today', { confidence: 0.3, ...due(today, today) }, 'maybe'],
    ['what may be one of somebody else', { confidence: 0.3, owner: 'Ana' }, 'maybe'],
    ['what may be in progress', { confidence: 0.3, status: 'in progress' }, 'maybe'],
  ];
  it.each(cases)('puts %s where it belongs', (_, fields, group) => {
    expect(groupsOf(fields)).toEqual([group]);
  });

  const notCases: readonly [name: string, fields: Partial<FollowUp>][] = [
    ['what is done', { status: 'done' }],
    ['what is cancelled', { status: 'cancelled' }],
    ['what is too doubtful', { confidence: 0.1 }],
    ['what may have been done', { confidence: 0.3, status: 'done' }],
    ['what may have been cancelled', { confidence: 0.3, status: 'cancelled' }],
    ['what may be an event that is over', { confidence: 0.3, kind: 'event', ...due(null, '2025-07-01') }],
    ['an event that is over', { kind: 'event', ...due('2025-07-01', '2025-07-01') }],
  ];
  it.each(notCases)('leaves out %s', (_, fields) => {
    expect(groupsOf(fields)).toEqual([]);
  });

  const bySensitivity: readonly [confidence: number, fewer: string[], balanced: string[], more: string[]][] =
    [
      [0.7, ['no date'], ['no date'], ['no date']],
      [0.5, ['maybe'], ['no date'], ['no date']],
      [0.3, [], ['maybe'], ['no date']],
      [0.17, [], [], ['maybe']],
      [0.1, [], [], []],
    ];
  it.each(bySensitivity)('shows what is %s sure as the user wants it', (confidence, ...groups) => {
    const sensitivities = ['fewer', 'balanced', 'more'] as const;
    expect(sensitivities.map((sensitivity) => groupsOf({ confidence }, { ...chosen, sensitivity }))).toEqual(
      groups,
    );
  });

  it('ends the week where the user does', () => {
    expect(groupsOf(due('2025-07-06', '2025-07-06'), { ...chosen, weekStart: 0 })).toEqual(['later']);
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
    const overdue = agenda(items, today, chosen).get('overdue');
    expect(overdue?.map(({ path, followUp: { line } }) => `${path}:${line}`)).toEqual([
      'z.md:1',
      'a.md:9',
      'a.md:10',
      'b.md:2',
    ]);
  });
});
