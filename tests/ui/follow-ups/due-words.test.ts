import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/core/dates/day';
import { dueWords, type DueTone } from '../../../src/ui/follow-ups/due-words';

// A Thursday.
const today = '2025-07-10';

type Case = readonly [about: string, first: Day | null, last: Day | null, words: string, tone: DueTone];

const cases: readonly Case[] = [
  ['today', '2025-07-10', '2025-07-10', 'today', 'today'],
  ['tomorrow', '2025-07-11', '2025-07-11', 'tomorrow', 'ahead'],
  ['a day of the coming weeks has its weekday', '2025-07-14', '2025-07-14', 'Mon 14 Jul', 'ahead'],
  ['a far day goes without weekday', '2025-11-03', '2025-11-03', '3 Nov', 'ahead'],
  ['a day of another year has its year', '2026-03-01', '2026-03-01', '1 Mar 2026', 'ahead'],
  ['a past day', '2025-07-03', '2025-07-03', 'was 3 Jul', 'overdue'],
  ['yesterday', '2025-07-09', '2025-07-09', 'was yesterday', 'overdue'],
  ['a past day of another year', '2024-12-24', '2024-12-24', 'was 24 Dec 2024', 'overdue'],
  ['a past window is named by its last day', '2025-06-30', '2025-07-06', 'was 6 Jul', 'overdue'],
  ['a window that has begun runs to its end', '2025-07-07', '2025-07-31', 'by Thu 31 Jul', 'ahead'],
  ['a window without beginning', null, '2025-07-31', 'by Thu 31 Jul', 'ahead'],
  ['a window that ends today', '2025-07-07', '2025-07-10', 'by today', 'today'],
  ['a window that ends tomorrow', null, '2025-07-11', 'by tomorrow', 'ahead'],
  ['a coming window of one month', '2025-07-12', '2025-07-13', '12–13 Jul', 'ahead'],
  ['a coming window over two months', '2025-07-28', '2025-08-03', '28 Jul – 3 Aug', 'ahead'],
  ['a coming window over two years', '2025-12-29', '2026-01-04', '29 Dec – 4 Jan 2026', 'ahead'],
  ['an open end', '2025-07-14', null, 'from Mon 14 Jul', 'ahead'],
  ['an open end from today', '2025-07-10', null, 'from today', 'today'],
  ['an open end that has begun is not overdue', '2025-07-01', null, 'since 1 Jul', 'ahead'],
];

describe('a due chip says', () => {
  test.each(cases)('%s', (_, first, last, words, tone) => {
    expect(dueWords({ first, last }, today)).toEqual({ words, tone });
  });

  test('nothing where neither side is known', () => {
    expect(dueWords({ first: null, last: null }, today)).toBeNull();
  });
});
