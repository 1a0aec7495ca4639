import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as calendar from '../../../src/core/dates/calendar';
import type { Day } from '../../../src/core/dates/day';

const { addDays, addMonths, dateOf, dayAt, dayName, dayOf, dayOfMonth, daysBetween } = calendar;
const { inWords, monthOf, weekdayOf, weekdayOnOrAfter, yearOf } = calendar;

const anyDay = fc.integer({ min: 0, max: 146_000 }).map((days) => addDays('1800-01-01', days));
const anyWeekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const zoneBefore = process.env['TZ'];

afterAll(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('days are added', () => {
  it.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2025-01-01', 365, '2026-01-01'],
    ['2025-07-01', 0, '2025-07-01'],
    ['2025-03-30', 1, '2025-03-31'],
    ['2025-10-26', -1, '2025-10-25'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i are %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it('there and back, and in steps', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(addDays(addDays(day, count), 1)).toBe(addDays(day, count + 1));
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('never beyond the years 1 to 9999', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addMonths('9999-12-01', 12)).toBe('9999-12-31');
  });
});

describe('months are added', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-07-15', 0, '2025-07-15'],
    ['2025-07-15', 18, '2027-01-15'],
  ])('%s and %i are %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it('and land in the right month, on the same number or the last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const moved = addMonths(day, count);
        expect(yearOf(moved) * 12 + monthOf(moved)).toBe(yearOf(day) * 12 + monthOf(day) + count);
        const isLast = monthOf(addDays(moved, 1)) !== monthOf(moved);
        if (!isLast) expect(dayOfMonth(moved)).toBe(dayOfMonth(day));
        expect(dayOfMonth(moved)).toBeLessThanOrEqual(dayOfMonth(day));
      }),
    );
  });
});

describe('weeks', () => {
  it.each([
    ['2024-02-29', 4, 'Thursday'],
    ['2025-07-01', 2, 'Tuesday'],
    ['2025-12-31', 3, 'Wednesday'],
    ['2026-01-01', 4, 'Thursday'],
    ['2000-01-01', 6, 'Saturday'],
    ['1970-01-01', 4, 'Thursday'],
    ['1900-01-01', 1, 'Monday'],
  ])('%s is weekday %i, a %s', (day, weekday, name) => {
    expect(weekdayOf(day)).toBe(weekday);
    expect(dayName(day)).toBe(name);
  });

  it('hold their days', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (day, weekday) => {
        const coming = weekdayOnOrAfter(day, weekday);
        expect(weekdayOf(coming)).toBe(weekday);
        expect(daysBetween(day, coming)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, coming)).toBeLessThan(7);
      }),
    );
  });
});

describe('the calendar', () => {
  it.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2100, 2, 28],
    [2025, 4, 30],
    [2025, 12, 31],
    [2025, 13, 0],
  ])('month %i-%i has %i days', (year, month, days) => {
    if (days > 0) expect(dayAt(year, month, days)).not.toBeNull();
    expect(dayAt(year, month, days + 1)).toBeNull();
  });

  it.each([
    [2025, 2, 29],
    [2025, 0, 1],
    [2025, 13, 1],
    [2025, 1, 0],
    [2025, 1, -1],
    [0, 1, 1],
    [10_000, 1, 1],
  ])('has no day %i-%i-%i', (year, month, day) => {
    expect(dayAt(year, month, day)).toBeNull();
  });

  it('gives back the parts of a day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayAt(yearOf(day), monthOf(day), dayOfMonth(day))).toBe(day);
        expect(inWords(day)).toMatch(new RegExp(`^${dayOfMonth(day)} [A-Z][a-z]+ ${yearOf(day)}$`));
      }),
    );
    expect(inWords('2024-02-29')).toBe('29 February 2024');
    expect(inWords('2026-01-01')).toBe('1 January 2026');
  });
});

describe.each(['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'America/Sao_Paulo'])(
  'in %s',
  (zone) => {
    const days: Day[] = ['2024-02-29', '2025-03-09', '2025-03-30', '2025-10-26', '2025-11-02', '2018-11-04'];

    it('a day is the same day after a trip through a moment', () => {
      process.env['TZ'] = zone;
      for (const day of days) {
        expect(dayOf(dateOf(day))).toBe(day);
        expect(dayOf(new Date(yearOf(day), monthOf(day) - 1, dayOfMonth(day), 12))).toBe(day);
        expect(dayOf(new Date(yearOf(day), monthOf(day) - 1, dayOfMonth(day), 23, 59))).toBe(day);
      }
    });

    it('sums do not feel the clocks change', () => {
      process.env['TZ'] = zone;
      for (const day of days) {
        expect(daysBetween(addDays(day, -1), addDays(day, 1))).toBe(2);
        expect(addDays(addDays(day, 200), -200)).toBe(day);
        expect(addMonths(addMonths(day, 1), -1)).toBe(day);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }
    });
  },
);
