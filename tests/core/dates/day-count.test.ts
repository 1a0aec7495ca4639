import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as calendar from '../../../src/core/dates/calendar';
import {
  countOf,
  dayIn,
  monthsLater,
  numberIn,
  onOrAfter,
  startOfWeek,
  weekdayOf,
  workdaysLater,
  written,
  yearOf,
} from '../../../src/core/dates/day-count';

const anyCount = fc.integer({ min: -700_000, max: 2_900_000 });
const anyWeekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);

// The calendar's own arithmetic is that of date-fns.
describe('days as numbers agree with the calendar', () => {
  it('there and back', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const day = written(count);
        expect(countOf(day)).toBe(count);
        expect(yearOf(count)).toBe(calendar.yearOf(day));
        expect(weekdayOf(count)).toBe(calendar.weekdayOf(day));
      }),
    );
  });

  it('in sums of days and months', () => {
    fc.assert(
      fc.property(anyCount, fc.integer({ min: -400, max: 400 }), (count, more) => {
        const day = written(count);
        expect(written(count + more)).toBe(calendar.addDays(day, more));
        expect(written(monthsLater(count, more))).toBe(calendar.addMonths(day, more));
      }),
    );
  });

  it.each([
    [2024, 2, 29],
    [2025, 2, 29],
    [1900, 2, 29],
    [2000, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 12, 31],
    [99, 12, 31],
  ])('on whether there is a day %i-%i-%i', (year, month, number) => {
    const day = dayIn(year, month, number);
    expect(Number.isNaN(day) ? null : written(day)).toBe(calendar.dayAt(year, month, number));
  });

  it('and are held inside the years 1 to 9999', () => {
    expect(written(countOf('9999-12-31') + 1)).toBe('9999-12-31');
    expect(written(countOf('0001-01-01') - 1)).toBe('0001-01-01');
  });
});

describe('working days', () => {
  it.each([
    ['2025-07-03', 1, '2025-07-04'],
    ['2025-07-04', 1, '2025-07-07'],
    ['2025-07-05', 1, '2025-07-07'],
    ['2025-07-06', 1, '2025-07-07'],
    ['2025-07-04', 6, '2025-07-14'],
    ['2025-07-07', -1, '2025-07-04'],
    ['2025-07-07', -6, '2025-06-27'],
    ['2025-12-31', 2, '2026-01-02'],
    ['2024-02-28', 2, '2024-03-01'],
  ])('%s and %i are %s', (day, count, expected) => {
    expect(written(workdaysLater(countOf(day), count))).toBe(expected);
  });

  it('are never a Saturday or a Sunday', () => {
    fc.assert(
      fc.property(anyCount, fc.integer({ min: 1, max: 200 }), (day, count) => {
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(workdaysLater(day, count)));
        expect(workdaysLater(day, count) - day).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe('weeks', () => {
  it.each([
    ['2025-12-31', 1, '2025-12-29'],
    ['2025-12-31', 0, '2025-12-28'],
    ['2025-12-31', 6, '2025-12-27'],
    ['2026-06-14', 1, '2026-06-08'],
    ['2026-06-14', 0, '2026-06-14'],
    ['2024-03-02', 1, '2024-02-26'],
    ['2024-03-02', 6, '2024-03-02'],
  ])('the week of %s from day %i begins on %s', (day, weekStart, expected) => {
    expect(written(startOfWeek(countOf(day), weekStart))).toBe(expected);
  });

  it('hold their days', () => {
    fc.assert(
      fc.property(anyCount, anyWeekday, (day, weekday) => {
        expect(weekdayOf(startOfWeek(day, weekday))).toBe(weekday);
        expect(day - startOfWeek(day, weekday)).toBeGreaterThanOrEqual(0);
        expect(day - startOfWeek(day, weekday)).toBeLessThan(7);
        expect(weekdayOf(onOrAfter(day, weekday))).toBe(weekday);
        expect(onOrAfter(day, weekday) - day).toBeLessThan(7);
      }),
    );
  });
});

describe('a number in a month', () => {
  it.each([
    ['2025-01-31', 0, 5, '2025-01-05'],
    ['2025-01-31', 1, 28, '2025-02-28'],
    ['2025-12-15', 1, 3, '2026-01-03'],
    ['2025-01-15', -1, 31, '2024-12-31'],
  ])('from %s, %i months on, %i is %s', (day, months, number, expected) => {
    expect(written(numberIn(months, number, countOf(day)))).toBe(expected);
  });

  it.each([
    ['2025-01-31', 1, 29],
    ['2025-03-10', 1, 31],
    ['2025-03-10', 0, 0],
  ])('from %s, %i months on, there is no %i', (day, months, number) => {
    expect(numberIn(months, number, countOf(day))).toBeNaN();
  });
});
