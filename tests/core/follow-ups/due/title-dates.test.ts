import { describe, expect, test } from 'vitest';
import { titleDate } from '../../../../src/core/follow-ups/due/due-above';
import type { WrittenOn } from '../../../../src/core/note/written-on';

/** A Wednesday. */
const writtenOn: WrittenOn = { day: '2025-06-11', from: 'file name' };
const lastDay = (title: string): string | null =>
  titleDate(title, writtenOn, { dayFirst: false, weekStart: 1 })?.last ?? null;

describe('titles that set a day for what stands under them', () => {
  test.each([
    ['Tomorrow', '2025-06-12'],
    ['tomorrow:', '2025-06-12'],
    ['Friday', '2025-06-13'],
    ['Friday:', '2025-06-13'],
    ['Friday tasks', '2025-06-13'],
    ['Friday to-dos', '2025-06-13'],
    ['This week', '2025-06-15'],
    ['This week goals', '2025-06-15'],
    ['Next week', '2025-06-22'],
    ['Plans for next week', '2025-06-22'],
    ['To do this week', '2025-06-15'],
    ['Tasks by Friday', '2025-06-13'],
    ['By Friday', '2025-06-13'],
    ['Due July 14', '2025-07-14'],
    ['Due date: July 14', '2025-07-14'],
    ['Deadline July 14', '2025-07-14'],
    ['For Monday', '2025-06-16'],
    ['July 14', '2025-07-14'],
    ['2025-07-14', '2025-07-14'],
    ['Goals next week', '2025-06-22'],
    ['What to do next week', '2025-06-22'],
  ])('%s: %s', (title, last) => {
    expect(lastDay(title)).toBe(last);
  });

  test.each([
    'Slip',
    'Yesterday',
    'Last week',
    '2025-06-11',
    'June 11',
    '2025-06-02',
    'Friday’s talk',
    'The talk with the yard on the slip tomorrow at ten o’clock',
    'Regatta 2025-07-14',
    'July 14 regatta of the island crews',
    'Version 2.7',
    'Buoy 14',
    '',
  ])('%s: none', (title) => {
    expect(lastDay(title)).toBeNull();
  });
});
