import { describe, expect, test } from 'vitest';
import { DayFields, fieldDay } from '../../../../src/core/follow-ups/fields/day-fields';
import { dayFieldOf, isPersonKey, peopleIn } from '../../../../src/core/follow-ups/fields/field-keys';

describe('the day in a field’s value', () => {
  test.each([
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04 Mon 09:00', '2026-05-04'],
    ['[[2026-05-04]]', '2026-05-04'],
    ['[[Days/2026-05-04|Monday]]', '2026-05-04'],
    ['2026-05-04T09:00:00Z', '2026-05-04'],
    ['2028-02-29', '2028-02-29'],
  ])('%s', (value, day) => {
    expect(fieldDay(value)).toBe(day);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2027-02-29',
    '4 May',
    '2026-5-4',
    '20260504',
    'soon',
    '',
  ])('none in “%s”', (value) => {
    expect(fieldDay(value)).toBeNull();
  });
});

describe('the names of fields', () => {
  test.each([
    ['due', 'due'],
    ['Due', 'due'],
    [' deadline ', 'due'],
    ['scheduled', 'scheduled'],
    ['start', 'start'],
    ['completion', 'done'],
    ['completed', 'done'],
    ['cancelled', 'cancelled'],
  ])('%s holds the day %s', (key, field) => {
    expect(dayFieldOf(key)).toBe(field);
  });

  test.each(['created', 'priority', 'dues', 'due date of', 'started', ''])(
    '“%s” holds no day we keep',
    (key) => {
      expect(dayFieldOf(key)).toBeNull();
    },
  );

  test.each(['assignee', 'Assignees', 'owner', 'assigned', 'who'])('%s holds people', (key) => {
    expect(isPersonKey(key)).toBe(true);
  });

  test.each(['author', 'owners-manual', 'due', 'whose', ''])('“%s” holds none', (key) => {
    expect(isPersonKey(key)).toBe(false);
  });
});

describe('the people in a field’s value', () => {
  test.each([
    ['Odile', 'Odile'],
    ['[[Odile]]', 'Odile'],
    ['[[People/Crew/Odile]]', 'Odile'],
    ['@odile', 'odile'],
    ['Odile, Teo', 'Odile, Teo'],
    ['[[Odile]], [[Teo]]', 'Odile, Teo'],
    [' Odile ', 'Odile'],
    ['Odile,', 'Odile'],
  ])('%s: %s', (value, people) => {
    expect(peopleIn(value)).toBe(people);
  });

  test.each(['', ' ', ',', '[[]]', '@', ' , '])('none in “%s”', (value) => {
    expect(peopleIn(value)).toBeNull();
  });
});

describe('days that several formats give', () => {
  test('Tasks go before Dataview, Dataview before cards, cards before reminders, reminders before org', () => {
    const sources = ['org', 'reminder', 'kanban', 'dataview', 'tasks'] as const;
    const days = new DayFields();
    sources.forEach((source, at) => {
      days.add('due', source, `2026-05-0${at + 1}`);
      expect(days.day('due')).toBe(`2026-05-0${at + 1}`);
    });
  });

  test('of one format’s days the earliest counts', () => {
    const days = new DayFields();
    for (const day of ['2026-05-04', '2026-05-02', '2026-05-09']) days.add('due', 'tasks', day);
    expect(days.day('due')).toBe('2026-05-02');
  });

  test('a field without a day gives none, and takes none of another', () => {
    const days = new DayFields();
    days.add('due', 'tasks', null);
    days.add('scheduled', 'tasks', '2026-05-04');
    expect(days.day('due')).toBeNull();
    expect(days.day('start')).toBeNull();
  });
});
