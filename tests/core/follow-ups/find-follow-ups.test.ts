import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FollowUp } from '../../../src/core/follow-ups/follow-up';
import { readNote } from '../../../src/core/read-note';
import { defaultSettings } from '../../../src/core/settings/settings';

function followUpsOf(lines: readonly string[], path = '2025-06-11.md'): readonly FollowUp[] {
  return readNote(lines.join('\n'), {
    path,
    fileDay: '2025-06-11',
    dailyNoteFormat: 'YYYY-MM-DD',
    parseYaml: (yaml) => parse(yaml) as unknown,
    settings: defaultSettings,
  }).followUps;
}

const open = (lines: readonly string[], path?: string): string[] =>
  followUpsOf(lines, path).flatMap(({ status, text }) => (status === 'open' ? [text] : []));

const noteLine = fc.oneof(
  fc.constantFrom(
    '',
    '---',
    '```',
    '## Next steps',
    '| Task | Owner |',
    '| --- | --- |',
    '| oil | Ruth |',
    '- Ruth:',
    '> - [ ] oil',
  ),
  fc.constantFrom(
    '  - due friday',
    'TODO(Ruth): oil',
    '** DONE oil',
    '  DEADLINE: <2025-07-14 Mon>',
    'june 2',
    'july 24th - feast',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 40 }).map((words) => `- [ ] ${words}`),
);

describe('a follow-up’s parts', () => {
  test('come from the line, what it names and what stands around it', () => {
    const [found] = followUpsOf([
      '## Next steps',
      '',
      '- [ ] send the plan by july 14th (Ruth)',
      '  - the long one',
    ]);
    expect(found).toMatchObject({
      line: 2,
      endLine: 2,
      text: 'send the plan by july 14th',
      kind: 'action',
      status: 'open',
      marker: 'checkbox',
      owner: 'Ruth',
      details: { start: 3, end: 3 },
    });
    expect(found?.due?.last).toBe('2025-07-14');
  });

  test('a text broken by hand is read as one', () => {
    const lines = [
      '- [ ] oil the gate to the north before the storm and',
      '      bring the tools back by july 14th (Ruth)',
    ];
    expect(followUpsOf(lines)).toMatchObject([
      {
        line: 0,
        endLine: 1,
        text: 'oil the gate to the north before the storm and bring the tools back by july 14th',
        owner: 'Ruth',
      },
    ]);
  });

  test('a sub-task is its own, and no detail of its parent', () => {
    const found = followUpsOf(['- [ ] oil the gate', '  with care', '  - [ ] buy oil', '    at the shop']);
    expect(found).toMatchObject([
      { line: 0, details: { start: 1, end: 1 } },
      { line: 2, details: { start: 3, end: 3 } },
    ]);
  });

  test('nothing under it: no details', () => {
    expect(followUpsOf(['- [ ] oil the gate', '- [ ] rest'])[0]).not.toHaveProperty('details');
  });

  test('“I” under a person’s name is that person', () => {
    const found = followUpsOf(['- Ruth:', '  - [ ] I’ll send the plan']);
    expect(found[0]?.owner).toBe('Ruth');
    expect(followUpsOf(['- [ ] I’ll send the plan'])[0]?.owner).toBe('me');
  });

  test('phrases are read from the dated heading above', () => {
    const found = followUpsOf([
      '## 2025-06-02',
      '- [ ] send the plan tomorrow',
      '## 2025-06-09',
      '- [ ] rest tomorrow',
    ]);
    expect(found.map(({ due }) => due?.first)).toEqual(['2025-06-03', '2025-06-10']);
  });

  test('days of Logseq and org on the next line belong to the task', () => {
    const found = followUpsOf(['- TODO oil the gate', '  DEADLINE: <2025-07-14 Mon>', '- rest']);
    expect(found[0]).toMatchObject({ line: 0, due: { last: '2025-07-14' } });
    expect(found.every(({ line }) => line !== 1)).toBe(true);
  });
});

describe('events', () => {
  test.each([
    'july 24th - harbour feast',
    'next meeting is july 24th',
    '- 24 July: deadline of the grant',
    'by july 24th - ruth says yes',
  ])('%s is a thing to be aware of', (line) => {
    expect(followUpsOf([line])).toMatchObject([{ kind: 'event', due: { last: '2025-07-24' } }]);
  });

  test.each(['send the plan july 24th', '- [ ] harbour feast july 24th', 'Ruth will be there on july 24th'])(
    '%s is something to do',
    (line) => {
      expect(followUpsOf([line]).filter(({ kind }) => kind === 'event')).toEqual([]);
    },
  );

  test.each([
    'june 2nd - harbour feast',
    'the feast was on july 24th',
    'every friday: feast',
    'is july 24th the feast?',
  ])('%s is neither coming nor told', (line) => {
    const events = followUpsOf([line]).filter(
      ({ kind, confidence }) => kind === 'event' && confidence >= 0.5,
    );
    expect(events).toEqual([]);
  });
});

describe('a Kanban board', () => {
  const board = (...lines: readonly string[]): readonly string[] => [
    '---',
    'kanban-plugin: board',
    '---',
    '',
    ...lines,
  ];

  test('has its cards as follow-ups, with their days', () => {
    const found = followUpsOf(
      board('## To do', '', '- [ ] oil the gate @{2025-07-14} @@{09:00}', '\tmore of it', '\t- and more'),
    );
    expect(found).toMatchObject([
      { text: 'oil the gate', status: 'open', due: { last: '2025-07-14' }, details: { end: 8 } },
    ]);
  });

  test.each([
    ['a list of done things', ['## Done', '', '- [ ] oil the gate']],
    ['a list whose cards count as complete', ['## Over', '', '**Complete**', '- [ ] oil the gate']],
    ['the archive', ['***', '', '## Archive', '', '- [ ] oil the gate']],
  ])('%s is done with', (_, lines) => {
    expect(followUpsOf(board(...lines))).toMatchObject([{ status: 'done' }]);
  });

  test('has no follow-ups between its cards', () => {
    expect(
      followUpsOf(board('## To do', 'TODO: oil the gate', '- [ ] card', '  - [ ] part of the card')),
    ).toHaveLength(1);
  });
});

describe('a task note', () => {
  const note = (...properties: readonly string[]): readonly string[] => [
    '---',
    ...properties,
    '---',
    '- [ ] oil the gate',
  ];

  test('is one task', () => {
    const found = followUpsOf(
      note('title: Oil the gate', 'status: open', 'due: 2025-07-14', 'tags: [task]'),
      'Tasks/oil.md',
    );
    expect(found).toMatchObject([
      { line: 2, text: 'Oil the gate', status: 'open', due: { last: '2025-07-14' }, marker: null },
    ]);
  });

  test.each([
    ['done', 'done'],
    ['in-progress', 'in progress'],
    ['cancelled', 'cancelled'],
    ['none', 'open'],
  ])('with status %s is %s', (status, expected) => {
    expect(followUpsOf(note(`status: ${status}`, 'tags: task'), 'Tasks/Oil.md')).toMatchObject([
      { text: 'Oil', status: expected },
    ]);
  });

  test.each([
    ['another tag', ['status: open', 'tags: [garden]']],
    ['no status', ['tags: [task]']],
    ['a longer tag', ['status: open', 'tags: [taskforce]']],
  ])('%s: a note like any other', (_, properties) => {
    expect(open(note(...properties))).toEqual(['oil the gate']);
  });
});

describe('what is never a follow-up', () => {
  test.each([
    ['front matter', ['---', 'todo: oil the gate', '---']],
    ['code', ['```', '- [ ] oil the gate', '```']],
    ['a comment', ['%%', '- [ ] oil the gate', '%%']],
    ['an HTML comment', ['<!--', '- [ ] oil the gate', '-->']],
    ['math', ['$$', 'todo: x', '$$']],
    ['a template', ['- [ ] {{title}}']],
    ['another template', ['- [ ] <% tp.file.title %>']],
    ['an embed', ['- [ ] ![[gate.png]]']],
    ['an aside', ['- [ ] %% oil the gate %%']],
    ['an empty box', ['- [ ] ']],
    ['a box with a day only', ['- [ ] 📅 2025-07-14']],
    ['a heading', ['## TODO oil the gate']],
    ['an ordinary table', ['| Name | Place |', '| --- | --- |', '| send | Lima |']],
    ['a note that opted out', ['---', 'follow-through: false', '---', '- [ ] oil the gate']],
    ['a note with the tag that opts out', ['#no-follow-through', '- [ ] oil the gate']],
    [
      'a note whose properties have the tag',
      ['---', 'tags: [garden, no-follow-through]', '---', '- [ ] oil the gate'],
    ],
  ])('%s', (_, lines) => {
    expect(followUpsOf(lines)).toEqual([]);
  });

  test.each([
    ['a note that opted in', ['---', 'follow-through: true', '---', '- [ ] oil the gate']],
    ['a longer tag', ['#no-follow-through-yet', '- [ ] oil the gate']],
    ['the tag in code', ['`#no-follow-through`', '', '- [ ] oil the gate']],
    ['words about it', ['there was no follow-through', '- [ ] oil the gate']],
  ])('%s is read all the same', (_, lines) => {
    expect(open(lines)).toContain('oil the gate');
  });
});

describe('any text', () => {
  test('reading never throws, and finds follow-ups in order within the note', () => {
    fc.assert(
      fc.property(fc.array(noteLine, { maxLength: 14 }), (lines) => {
        const found = followUpsOf(lines);
        const numbers = found.map(({ line }) => line);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        for (const { line, endLine } of found) expect(line <= endLine && endLine < lines.length).toBe(true);
      }),
    );
  });

  test('an open checkbox with words is always an open follow-up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('-', '*', '+', '1.', '2)'),
        fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,6}$/),
        (marker, words) => {
          expect(followUpsOf([`${marker} [ ] ${words}`])).toMatchObject([
            { line: 0, marker: 'checkbox', status: 'open' },
          ]);
        },
      ),
    );
  });

  test.each(['[', '[[', 'Ruth, ', '@r ', '[due:: ', '{{date', '(', '~~', ': '])(
    'a very long line of “%s” is read',
    (piece) => {
      expect(() => followUpsOf([`- [ ] oil ${piece.repeat(20_000)}`])).not.toThrow();
    },
  );

  test.each([
    '(GULLS, TERNS AND CORMORANTS OF THE NORTHERN BREAKWATER) AND THEIR NESTS',
    '(ALLTHEROPESOFTHEYARD) x',
  ])('a line in capitals is read without trying every way to cut it into names: %s', (words) => {
    const start = performance.now();
    followUpsOf([`- ${words}`]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
