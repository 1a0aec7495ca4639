import { describe, expect, test } from 'vitest';
import { taskFields } from '../../../../src/core/follow-ups/fields/task-fields';

const words = 'splice the rope';

describe('fields of several formats on one line', () => {
  test.each([
    ['due then scheduled', '📅 2026-05-04 ⏳ 2026-05-01', { due: '2026-05-04', scheduled: '2026-05-01' }],
    ['scheduled then due', '⏳ 2026-05-01 📅 2026-05-04', { due: '2026-05-04', scheduled: '2026-05-01' }],
    ['due behind a priority', '⏫ 📅 2026-05-04', { due: '2026-05-04' }],
    ['due before a priority', '📅 2026-05-04 🔺', { due: '2026-05-04' }],
    ['due behind a recurrence', '🔁 every 2 weeks 📅 2026-05-04', { due: '2026-05-04' }],
    ['due before a recurrence', '📅 2026-05-04 🔁 every month', { due: '2026-05-04' }],
    ['due before an id', '📅 2026-05-04 🆔 rope-1 ^rope', { due: '2026-05-04' }],
    ['start and cancelled', '🛫 2026-05-01 ❌ 2026-05-02', { start: '2026-05-01', cancelled: '2026-05-02' }],
    ['created and done', '➕ 2026-05-01 ✅ 2026-05-02', { done: '2026-05-02' }],
    ['Tasks and Dataview', '[owner:: Odile] 📅 2026-05-04', { due: '2026-05-04', assignee: 'Odile' }],
    ['Dataview twice', '[due:: 2026-05-04] [start:: 2026-05-01]', { due: '2026-05-04', start: '2026-05-01' }],
    ['Dataview in both brackets', '(due:: 2026-05-04) [start:: 2026-05-01]', { start: '2026-05-01' }],
    ['Dataview and a person', '[due:: 2026-05-04] 👤 Odile', { due: '2026-05-04', assignee: 'Odile' }],
    ['a card’s day and priority', '⏫ @{2026-05-04}', { due: '2026-05-04' }],
    ['a card’s time before its day', '@@{09:00} @{2026-05-04}', { due: '2026-05-04' }],
    ['an alarm before the due day', '⏰ 2026-05-04 09:00 📅 2026-05-05', { due: '2026-05-05' }],
    ['a reminder and a tag of tasks', '#task (@2026-05-04 09:00)', { due: '2026-05-04' }],
    ['two people', '👤 Teo 👤 Odile', { assignee: 'Odile, Teo' }],
    ['a list of people', '[assignees:: Odile, Teo]', { assignee: 'Odile, Teo' }],
    ['people as links', '[owner:: [[People/Odile]], [[Teo]]]', { assignee: 'Odile, Teo' }],
    ['a person with an at sign', '[assignee:: @odile]', { assignee: 'odile' }],
    ['who', '[who:: Odile]', { assignee: 'Odile' }],
    ['a deadline of Dataview', '[deadline:: 2026-05-04]', { due: '2026-05-04' }],
    ['completed', '[completed:: 2026-05-04]', { done: '2026-05-04' }],
    ['a key in capitals', '[Due:: 2026-05-04]', { due: '2026-05-04' }],
    ['a day with a time', '[due:: 2026-05-04T09:00]', { due: '2026-05-04' }],
    ['no blank after the colons', '[due::2026-05-04]', { due: '2026-05-04' }],
    ['the earliest of two due days', '📅 2026-05-09 📅 2026-05-04', { due: '2026-05-04' }],
    ['what is neither day nor person', '[effort:: 3] [repeat:: every day]', {}],
    ['created of Dataview', '[created:: 2026-05-04]', { due: null }],
    ['a priority of Dataview', '[priority:: high]', {}],
  ])('%s', (_, fields, found) => {
    expect(taskFields(`${words} ${fields}`)).toMatchObject({ ...found, words });
  });

  test.each([
    ['amid the words', 'splice 📅 2026-05-04 the rope', { due: '2026-05-04' }],
    ['amid the words, Dataview', 'splice (due:: 2026-05-04) the rope', { due: '2026-05-04' }],
    ['before the words', '👤 Odile splice the rope', { assignee: 'Odile' }],
  ])('%s', (_, line, found) => {
    expect(taskFields(line)).toMatchObject({ ...found, words });
  });
});

describe('what looks like a field', () => {
  test.each([
    ['a day in another order', '📅 04-05-2026'],
    ['a day with slashes', '📅 2026/05/04'],
    ['a day in words', '📅 friday'],
    ['an hourglass without a day', '⏳ soon'],
    ['a clock without a day', '⏰ at nine'],
    ['a person without a name', '👤 41'],
    ['curly brackets without an at sign', '{2026-05-04}'],
    ['a link to a day', '[[2026-05-04]]'],
    ['a tag that begins like tasks', '#taskforce'],
    ['a tag under tasks', '#task/rope'],
    ['a caret with a blank', '^ rope'],
    ['one colon', '(due: 2026-05-04)'],
    ['no brackets', 'due:: 2026-05-04'],
    ['a key of digits', '[41:: 2026-05-04]'],
    ['an emoji of something else', '🎉 2026-05-04'],
  ])('%s is none', (_, end) => {
    const line = `splice the rope ${end}`;
    expect(taskFields(line)).toMatchObject({ due: null, scheduled: null, assignee: null, words: line });
  });
});
