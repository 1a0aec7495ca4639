import { afterAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, dateOf, dayOf, daysBetween } from '../../../src/core/dates/calendar';
import type { Day } from '../../../src/core/dates/day';
import { countOf, startOfWeek, workdaysLater, written } from '../../../src/core/dates/day-count';
import { daysIn } from './first-phrase';

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia', 'Europe/Berlin'];

// Leap days, the ends of years, the days on which clocks change, and the one that Samoa never had.
const days: Day[] = [
  '2028-02-29',
  '2025-12-31',
  '2026-01-01',
  '2025-03-09',
  '2025-11-02',
  '2025-03-30',
  '2025-10-26',
  '2011-12-29',
  '2011-12-30',
  '2011-12-31',
  '2011-09-24',
];

const texts = [
  'tomorrow',
  'yesterday',
  'friday',
  'next friday',
  'last monday',
  'this week',
  'next weekend',
  'in 3 days',
  'in 2 months',
  'in 5 business days',
  '10 days ago',
  'end of month',
  'eoy',
  'feb 29',
  'december 31',
  'by the 30th',
  'second week of march',
  'week 1',
  'last friday of march',
  'easter',
  'mon-wed',
  'oct 26 - nov 2',
];

const zoneBefore = process.env['TZ'];

function inZone<T>(zone: string, read: () => T): T {
  process.env['TZ'] = zone;
  return read();
}

afterAll(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('in every time zone', () => {
  it('the zone is really another one', () => {
    const offsets = zones.map((zone) => inZone(zone, () => new Date(2025, 6, 1).getTimezoneOffset()));
    expect(new Set(offsets).size).toBeGreaterThan(3);
  });

  it.each(days)('phrases written on %s name the same days', (writtenOn) => {
    const read = () => texts.map((text) => daysIn(text, { writtenOn }));
    const [first, ...others] = zones.map((zone) => inZone(zone, read));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(zones)('%s counts no day twice and skips none', (zone) => {
    inZone(zone, () => {
      for (const day of days) {
        expect(addDays(addDays(day, 1), -1)).toBe(day);
        expect(daysBetween(day, addDays(day, 400))).toBe(400);
        expect(written(startOfWeek(countOf(day), 1)) <= day).toBe(true);
      }
      expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    });
  });

  it.each(zones)('%s gives back the day of a local moment', (zone) => {
    inZone(zone, () => {
      for (const day of days.filter((each) => each !== '2011-12-30')) expect(dayOf(dateOf(day))).toBe(day);
      expect(dayOf(new Date(2025, 2, 9, 23, 59))).toBe('2025-03-09');
      expect(dayOf(new Date(2025, 2, 9, 0, 1))).toBe('2025-03-09');
    });
  });

  it.each([
    ['tomorrow', '2028-02-28', '2028-02-29'],
    ['tomorrow', '2027-02-28', '2027-03-01'],
    ['tomorrow', '2025-12-31', '2026-01-01'],
    ['in a year', '2028-02-29', '2029-02-28'],
    ['next month', '2025-12-31', '2026-01-01..2026-01-31'],
    ['this week', '2026-01-01', '2025-12-29..2026-01-04'],
    ['week 1', '2025-12-31', '2025-12-29..2026-01-04'],
    ['end of year', '2025-12-31', '2025-12-31'],
    ['eom', '2028-02-01', '2028-02-29'],
    ['sunday', '2025-03-08', '2025-03-09'],
    ['in 2 days', '2025-03-08', '2025-03-10'],
    ['in 2 days', '2025-11-01', '2025-11-03'],
  ])('“%s” written on %s is %s', (text, writtenOn, expected) => {
    for (const zone of zones) expect(inZone(zone, () => daysIn(text, { writtenOn }))).toBe(expected);
  });

  it.each([
    ['2025-07-04', 1, '2025-07-07'],
    ['2025-07-05', 1, '2025-07-07'],
    ['2025-07-07', -1, '2025-07-04'],
    ['2025-07-01', 10, '2025-07-15'],
  ])('%s and %i working days are %s', (day, count, expected) => {
    for (const zone of zones)
      expect(inZone(zone, () => written(workdaysLater(countOf(day), count)))).toBe(expected);
  });

  it('months end where they end', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
  });
});
