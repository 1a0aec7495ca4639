import { describe, expect, test } from 'vitest';
import { followUpsIn } from './reading';

const board = (...lines: readonly string[]) =>
  followUpsIn(['---', 'kanban-plugin: board', '---', '', ...lines], 'Board.md');

describe('the cards of a board', () => {
  test.each([
    ['a card', ['## Yard', '- [ ] splice'], { text: 'splice', status: 'open' }],
    ['a card with a day', ['## Yard', '- [ ] splice @{2025-07-14}'], { due: { last: '2025-07-14' } }],
    ['a card with day and time', ['## Yard', '- [ ] splice @{2025-07-14} @@{10:00}'], { text: 'splice' }],
    [
      'a card with a linked day',
      ['## Yard', '- [ ] splice @[[2025-07-14]]'],
      { due: { last: '2025-07-14' } },
    ],
    ['a card with an owner', ['## Yard', '- [ ] splice (Ruth)'], { owner: 'Ruth' }],
    ['a ticked card', ['## Yard', '- [x] splice'], { status: 'done' }],
    ['a card under done', ['## Done', '- [ ] splice'], { status: 'done' }],
    ['a card under “Done ✅”', ['## Done ✅', '- [ ] splice'], { status: 'done' }],
    ['a card under “Shipped”', ['## Shipped', '- [ ] splice'], { status: 'done' }],
    ['a card of a complete list', ['## Over', '', '**Complete**', '- [ ] splice'], { status: 'done' }],
    ['an archived card', ['***', '', '## Archive', '- [ ] splice'], { status: 'done' }],
    ['a card under doing', ['## Doing', '- [ ] splice'], { status: 'open' }],
    ['a card of a list to be done', ['## To be done', '- [ ] splice'], { status: 'open' }],
    ['a card of an undone list', ['## Undone', '- [ ] splice'], { status: 'open' }],
  ])('%s', (_, lines, found) => {
    expect(board(...lines)).toMatchObject([found]);
  });

  test.each([
    ['words between lists', ['## Yard', 'TODO splice the rope']],
    ['lists', ['## TODO splice the rope']],
    ['the settings at the end', ['%% kanban:settings', '```', '{"kanban-plugin":"board"}', '```', '%%']],
    ['nothing', []],
  ])('%s: none', (_, lines) => {
    expect(board(...lines)).toEqual([]);
  });

  test('what stands under a card is part of it', () => {
    const found = board('## Yard', '- [ ] splice', '\tforty metres', '\t- [ ] cut it');
    expect(found.map(({ text }) => text)).toEqual(['splice']);
  });

  test.each([
    ['another property', 'kanban: board'],
    ['the name in a value', 'plugin: kanban-plugin'],
  ])('%s makes no board', (_, property) => {
    const lines = ['---', property, '---', '## Done', '- [ ] splice'];
    expect(followUpsIn(lines, 'Board.md')).toMatchObject([{ text: 'splice', status: 'open' }]);
  });
});

const taskNote = (properties: readonly string[], path = 'Tasks/Splice the rope.md') =>
  followUpsIn(['---', ...properties, '---', 'forty metres', '- [ ] cut it'], path);

describe('a note that is a task', () => {
  test.each([
    ['its name', ['status: open', 'tags: task'], { text: 'Splice the rope' }],
    ['its title', ['title: Splice', 'status: open', 'tags: task'], { text: 'Splice' }],
    ['a tag in a list', ['status: open', 'tags: [yard, task]'], { text: 'Splice the rope' }],
    ['a tag among words', ['status: open', 'tags: yard, task'], { text: 'Splice the rope' }],
    ['a tag with a hash', ['status: open', 'tags: ["#task"]'], { text: 'Splice the rope' }],
    ['a tag under tasks', ['status: open', 'tags: [task/yard]'], { text: 'Splice the rope' }],
    ['its due day', ['status: open', 'due: "2025-07-14"', 'tags: task'], { due: { last: '2025-07-14' } }],
    [
      'when it is scheduled',
      ['status: open', 'scheduled: 2025-07-14T10:00', 'tags: task'],
      { due: { last: '2025-07-14' } },
    ],
    [
      'due before scheduled',
      ['status: open', 'scheduled: 2025-07-01', 'due: 2025-07-14', 'tags: task'],
      { due: { last: '2025-07-14' } },
    ],
    ['its assignee', ['status: open', 'assignee: "[[Odile]]"', 'tags: task'], { owner: 'Odile' }],
    ['its assignees', ['status: open', 'assignee: [Odile, Teo]', 'tags: task'], { owner: 'Odile, Teo' }],
    ['done', ['status: done', 'tags: task'], { status: 'done' }],
    ['completed', ['status: Completed', 'tags: task'], { status: 'done' }],
    ['a day of completion', ['status: open', 'completedDate: 2025-06-10', 'tags: task'], { status: 'done' }],
    ['dropped', ['status: dropped', 'tags: task'], { status: 'cancelled' }],
    ['in progress', ['status: in-progress', 'tags: task'], { status: 'in progress' }],
    ['doing', ['status: doing', 'tags: task'], { status: 'in progress' }],
    ['a status of its own', ['status: someday', 'tags: task'], { status: 'open' }],
  ])('%s', (_, properties, found) => {
    expect(taskNote(properties)).toMatchObject([{ kind: 'action', marker: null, ...found }]);
  });

  test('stands on the line of its status', () => {
    expect(taskNote(['tags: task', 'status: open'])).toMatchObject([{ line: 2, endLine: 2 }]);
  });

  test.each([
    ['no tag', ['status: open']],
    ['no status', ['tags: task']],
    ['another tag', ['status: open', 'tags: [tasks]']],
    ['a tag that ends so', ['status: open', 'tags: [yard/task]']],
    ['a tag in the text of a title', ['status: open', 'title: "#task"']],
  ])('%s: a note like any other', (_, properties) => {
    expect(taskNote(properties).map(({ text }) => text)).toContain('cut it');
  });
});
