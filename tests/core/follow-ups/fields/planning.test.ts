import { describe, expect, test } from 'vitest';
import { isPlanning, withPlanning } from '../../../../src/core/follow-ups/fields/planning';
import { taskFields } from '../../../../src/core/follow-ups/fields/task-fields';
import { noteOf } from '../lines-of';

const fieldsOf = (...below: readonly string[]) =>
  withPlanning(taskFields('oil the gate'), noteOf('- TODO oil the gate', ...below).lines, 1);

describe('the lines that programs keep under a task', () => {
  test.each([
    ['Logseq’s deadline', ['  DEADLINE: <2026-05-04 Mon>'], { due: '2026-05-04' }],
    ['a schedule with a repeater', ['  SCHEDULED: <2026-05-04 Mon 09:00 .+1d>'], { scheduled: '2026-05-04' }],
    [
      'both on one line',
      ['  SCHEDULED: <2026-05-01 Fri> DEADLINE: <2026-05-04 Mon>'],
      { due: '2026-05-04', scheduled: '2026-05-01' },
    ],
    [
      'both on two lines',
      ['  SCHEDULED: <2026-05-01 Fri>', '  DEADLINE: <2026-05-04 Mon>'],
      { due: '2026-05-04', scheduled: '2026-05-01' },
    ],
    ['when it was closed', ['  CLOSED: [2026-05-04 Mon 10:00]'], { done: '2026-05-04' }],
    ['a deadline that links a day', ['  DEADLINE: [[2026-05-04]]'], { due: '2026-05-04' }],
    ['properties', ['  due:: 2026-05-04', '  assignee:: [[Ruth]]'], { due: '2026-05-04', assignee: 'Ruth' }],
    [
      'a property after a logbook',
      ['  :LOGBOOK:', '  CLOCK: [2026-05-01 Fri 10:00:00]', '  :END:', '  assignee:: Ruth'],
      { assignee: 'Ruth' },
    ],
  ])('%s', (_, below, found) => {
    expect(fieldsOf(...below)).toMatchObject(found);
  });

  test.each([
    ['a line of words between', ['  with the good oil', '  DEADLINE: <2026-05-04 Mon>']],
    ['a blank line between', ['', '  DEADLINE: <2026-05-04 Mon>']],
    ['a deadline in words', ['  the deadline is 2026-05-04']],
    ['a stamp without a day', ['  DEADLINE: <soon>']],
  ])('%s: nothing is told', (_, below) => {
    expect(fieldsOf(...below)).toMatchObject({ due: null, scheduled: null, done: null });
  });

  test.each([
    'DEADLINE: <2026-05-04 Mon>',
    ':PROPERTIES:',
    ':END:',
    'CLOCK: [2026-05-04 Mon 10:00]',
    'collapsed:: true',
    'id:: 64-1f',
  ])('%s is no line of its own', (content) => {
    expect(isPlanning(content)).toBe(true);
  });

  test.each([
    'DEADLINE: friday',
    'Deadline: 2026-05-04',
    'clock in by nine',
    'note: oil the gate',
    ':) nice',
    'due friday',
  ])('%s is a line of its own', (content) => {
    expect(isPlanning(content)).toBe(false);
  });
});
