import { describe, expect, test } from 'vitest';
import { taskRow } from '../../../../src/core/follow-ups/fields/task-row';
import { strangers } from '../../../../src/core/follow-ups/owner/people';

const row = (header: readonly string[], cells: readonly string[]) => taskRow({ header, cells }, strangers);

describe('rows of tables of tasks', () => {
  test.each([
    [
      ['Task', 'Owner', 'Due'],
      ['oil the gate', 'Ruth', '4 May'],
      { task: 'oil the gate', owner: 'Ruth', due: '4 May' },
    ],
    [['Person', 'Task'], ['Ruth', 'oil the gate'], { task: 'oil the gate', owner: 'Ruth', due: '' }],
    [
      ['Who', 'What', 'By when'],
      ['Ruth', 'oil the gate', 'Friday'],
      { task: 'oil the gate', owner: 'Ruth', due: 'Friday' },
    ],
    [
      ['Action item', 'Responsible', 'Deadline'],
      ['oil the gate', 'Ruth and Teo', '-'],
      { owner: 'Ruth, Teo' },
    ],
    [
      ['Action', 'Assigned to', 'Status'],
      ['oil the gate', '@ruth', 'Done'],
      { owner: 'ruth', status: 'done' },
    ],
    [
      ['Action', 'Assigned to', 'Status'],
      ['oil the gate', '[[Ruth]]', 'in progress'],
      { owner: 'Ruth', status: 'in progress' },
    ],
    [['To do', 'Lead', 'State'], ['oil the gate', 'Ruth', 'cancelled'], { status: 'cancelled' }],
    [
      ['Name', 'Progress so far', 'Tasks for next week'],
      ['Ruth', 'sanded it', 'oil the gate'],
      { task: 'oil the gate', owner: 'Ruth' },
    ],
    [
      ['Name', 'Assigned to', 'Deadline', 'Notes'],
      ['Oil the gate', 'Ruth', '4 May', 'twice'],
      { task: 'Oil the gate', owner: 'Ruth' },
    ],
    [
      ['Name', 'Assigned to', 'Deadline', 'Notes'],
      ['Ruth', '', '4 May', 'oil the gate'],
      { task: 'oil the gate', owner: 'Ruth' },
    ],
    [
      ['Name', 'Assigned to', 'Deadline', 'Notes'],
      ['Ruth', '@ruthie', '4 May', 'oil the gate'],
      { task: 'oil the gate', owner: 'Ruth' },
    ],
    [['Task', 'Owner'], ['oil the gate', 'All'], { owner: null }],
    [['Task', 'Owner'], ['oil the gate', 'TBD'], { owner: null }],
    [['Task', 'Owner'], ['oil the gate', ''], { owner: null }],
  ])('%j %j', (header, cells, found) => {
    expect(row(header, cells)).toMatchObject(found);
  });

  test.each([
    ['a table of things', ['Name', 'Description'], ['gate', 'opens to the north']],
    ['a table of places', ['City', 'Country'], ['Lima', 'Peru']],
    ['a table of commands', ['Action', 'Shortcut'], ['open', 'Ctrl O']],
    ['a table of days', ['Day', 'Topic'], ['Monday', 'gates']],
    ['a table without header', [], ['oil the gate', 'Ruth']],
    ['a header row', ['Task', 'Owner'], []],
    ['a row without a task', ['Task', 'Owner'], ['', 'Ruth']],
    ['a row of dashes', ['Task', 'Owner'], ['-', 'Ruth']],
    ['one column', ['Task'], ['oil the gate']],
    ['figures', ['Year', 'Owners'], ['2024', '12']],
  ])('%s holds no task', (_, header, cells) => {
    expect(row(header, cells)).toBeNull();
  });
});
