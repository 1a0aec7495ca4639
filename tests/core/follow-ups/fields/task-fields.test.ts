import { describe, expect, test } from 'vitest';
import { taskFields } from '../../../../src/core/follow-ups/fields/task-fields';

const none = { due: null, scheduled: null, start: null, done: null, cancelled: null, assignee: null };

describe('the fields of a line', () => {
  test.each([
    ['a due day of Tasks', 'oil the gate 📅 2026-05-04', { due: '2026-05-04' }],
    ['a due day without a blank', 'oil the gate 📅2026-05-04', { due: '2026-05-04' }],
    ['a symbol with a variation selector', 'oil the gate 🗓️ 2026-05-04', { due: '2026-05-04' }],
    ['the other due symbol', 'oil the gate 📆 2026-05-04', { due: '2026-05-04' }],
    ['a scheduled day', 'oil the gate ⏳ 2026-05-04', { scheduled: '2026-05-04' }],
    ['a scheduled day, the other glass', 'oil the gate ⌛ 2026-05-04', { scheduled: '2026-05-04' }],
    ['a start day', 'oil the gate 🛫 2026-05-04', { start: '2026-05-04' }],
    ['a done day', 'oil the gate ✅ 2026-05-04', { done: '2026-05-04' }],
    ['a cancelled day', 'oil the gate ❌ 2026-05-04', { cancelled: '2026-05-04' }],
    ['a created day, which is not kept', 'oil the gate ➕ 2026-05-04', {}],
    ['a priority', 'oil the gate ⏫', {}],
    ['a priority with a variation selector', 'oil the gate 🔽️', {}],
    ['a recurrence', 'oil the gate 🔁 every week when done', {}],
    ['what to do on completion', 'oil the gate 🏁 delete', {}],
    ['an id and what it depends on', 'oil the gate 🆔 g1 ⛔ a2, b3', {}],
    ['a block id', 'oil the gate ^gate-1', {}],
    ['the tag of tasks', '#task oil the gate', {}],
    ['a field of Dataview', 'oil the gate [due:: 2026-05-04]', { due: '2026-05-04' }],
    ['a field of Dataview in parentheses', 'oil the gate (due:: 2026-05-04)', { due: '2026-05-04' }],
    ['a field of Dataview that links a day', 'oil the gate [due:: [[2026-05-04]]]', { due: '2026-05-04' }],
    ['a completion of Dataview', 'oil the gate [completion:: 2026-05-04]', { done: '2026-05-04' }],
    ['an assignee of Dataview', 'oil the gate [assignee:: Ruth]', { assignee: 'Ruth' }],
    ['an owner that is a link', 'oil the gate [owner:: [[People/Ruth]]]', { assignee: 'Ruth' }],
    ['a person by symbol', 'oil the gate 👤 Ruth', { assignee: 'Ruth' }],
    ['a reminder', 'oil the gate (@2026-05-04)', { due: '2026-05-04' }],
    ['a reminder with a time', 'oil the gate (@2026-05-04 09:00)', { due: '2026-05-04' }],
    ['a reminder that links a day', 'oil the gate (@[[2026-05-04]] 09:00)', { due: '2026-05-04' }],
    ['an alarm beside the fields of Tasks', 'oil the gate ⏰ 2026-05-04 09:00', { due: '2026-05-04' }],
    ['a card’s day and time', 'oil the gate @{2026-05-04} @@{09:00}', { due: '2026-05-04' }],
    ['a card’s day as a link', 'oil the gate @[[2026-05-04]]', { due: '2026-05-04' }],
  ])('%s is read and taken from the words', (_, line, found) => {
    expect(taskFields(line)).toEqual({ ...none, ...found, words: 'oil the gate' });
  });

  test.each([
    ['a day without a symbol', 'oil the gate 2026-05-04'],
    ['a symbol without a day', 'oil the gate 📅'],
    ['a symbol before words', 'oil the gate 📅 on monday'],
    ['a check mark without a day', 'oil the gate ✅'],
    ['a bracket with one colon', 'oil the gate [due: 2026-05-04]'],
    ['an address', 'write to gate@example.org'],
    ['somebody at the beginning', '@ruth oil the gate'],
    ['a tag', 'oil the gate #garden'],
    ['a power', 'x^2 and y^2 balance'],
    ['a caret in the middle', 'the ^top of the list'],
    ['two colons of code', 'call std::sort on it'],
    ['a link', 'read [the manual](https://example.org/a::b)'],
    ['plain words', 'oil the gate'],
    ['an arrow', 'gate → shed'],
  ])('%s is no field', (_, line) => {
    expect(taskFields(line)).toEqual({ ...none, words: line });
  });

  test('a field that names no day of the calendar is taken away and gives none', () => {
    expect(taskFields('oil the gate 📅 2026-02-31')).toEqual({ ...none, words: 'oil the gate' });
  });

  test('Tasks’ own due day goes before a reminder’s, wherever it stands', () => {
    expect(taskFields('oil ⏰ 2026-05-01 08:00 📅 2026-05-04').due).toBe('2026-05-04');
    expect(taskFields('oil 📅 2026-05-04 (@2026-05-01)').due).toBe('2026-05-04');
  });
});
