import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a day with its year first', () => {
  it.each([
    ['parcel comes 2026-01-03', '2026-01-03'],
    ['parcel comes on 2026-01-03.', '2026-01-03'],
    ['parcel comes (2026-01-03)', '2026-01-03'],
    ['parcel comes 2026-01-03, ring twice', '2026-01-03'],
    ['parcel: 2026-01-03', '2026-01-03'],
    ['2026-01-03 parcel', '2026-01-03'],
    ['2026-01-03: parcel', '2026-01-03'],
    ['- [ ] parcel 2026-01-03', '2026-01-03'],
    ['| 2026-01-03 | parcel |', '2026-01-03'],
    ['parcel 2026/01/03', '2026-01-03'],
    ['parcel 2026/1/3', '2026-01-03'],
    ['parcel 2026-1-3', '2026-01-03'],
    ['parcel 2026.01.03', '2026-01-03'],
    ['parcel 20260103', '2026-01-03'],
    ['boiler seen last in 1998-11-30', '1998-11-30'],
    ['lease ends 2041-05-31', '2041-05-31'],
  ])('is that day: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2028-02-29', '2028-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2025-04-30', '2025-04-30'],
    ['2025-12-31', '2025-12-31'],
    ['2026-01-01', '2026-01-01'],
    ['20240229', '2024-02-29'],
    ['2028/02/29', '2028-02-29'],
  ])('may be the last or first of its month: %s', (text, days) => {
    expect(daysIn(`valve replaced ${text}`)).toBe(days);
  });

  it.each([
    ['2023-02-29'],
    ['1900-02-29'],
    ['2100-02-29'],
    ['2025-04-31'],
    ['2025-06-31'],
    ['2025-09-31'],
    ['2025-11-31'],
    ['2025-12-32'],
    ['2025-00-12'],
    ['2025-13-12'],
    ['2025-99-99'],
    ['20250230'],
    ['20251301'],
    ['20250100'],
  ])('is none that the calendar lacks: %s', (text) => {
    expect(daysIn(`valve replaced ${text}`)).toBe('');
  });

  it.each([
    ['2026-01-03T07:05', '2026-01-03', '07:05'],
    ['2026-01-03 07:05', '2026-01-03', '07:05'],
    ['2026-01-03T23:59:59', '2026-01-03', '23:59'],
    ['2026-01-03 at 7pm', '2026-01-03', '19:00'],
    ['2026-01-03, 19:00', '2026-01-03', '19:00'],
    ['2026-01-03', '2026-01-03', null],
  ])('keeps the time beside it: %s', (text, days, time) => {
    expect(daysIn(`boat leaves ${text}`)).toBe(days);
    expect(onlyPhrase(`boat leaves ${text}`).time).toBe(time);
  });

  it.each([
    ['[[2026-01-03]]', '2026-01-03'],
    ['see [[2026-01-03]] for why', '2026-01-03'],
    ['[[2026-01-03|saturday]]', '2026-01-03'],
    ['[[2026-01-03]] and [[2026-01-05]]', '2026-01-03 2026-01-05'],
  ])('may be a link to a daily note: %s', (text, days) => {
    expect(daysIn(`boat leaves ${text}`)).toBe(days);
  });

  it.each([
    ['12026-01-03'],
    ['2026-01-034'],
    ['x2026-01-03'],
    ['2026-01-03x'],
    ['v2026-01-03'],
    ['/2026-01-03/'],
    ['#2026-01-03'],
    ['^2026-01-03'],
    ['`2026-01-03`'],
    ['backup-2026-01-03.tar'],
    ['2026-01-03.csv'],
    ['img_20260103.jpg'],
    ['invoice_2026-01-03'],
    ['https://files.example.org/2026-01-03'],
    ['[the list](2026-01-03.md)'],
    ['id 4820260103'],
    ['2026010312'],
  ])('is none inside a name, an address or a number: %s', (text) => {
    expect(daysIn(`boat leaves ${text}`)).toBe('');
  });

  it.each(['2024-02-29', '2025-12-31', '2026-01-01', '2027-07-15'])(
    'does not depend on the day of writing: %s',
    (writtenOn) => {
      expect(daysIn('valve replaced 2026-01-03', { writtenOn })).toBe('2026-01-03');
      expect(daysIn('valve replaced 2026-01-03', { writtenOn, dayFirst: true })).toBe('2026-01-03');
      expect(daysIn('valve replaced 2026-01-03', { writtenOn, direction: 'backward' })).toBe('2026-01-03');
    },
  );

  it('says its year, its month and its direction', () => {
    const phrase = onlyPhrase('boat leaves 2026-01-03');
    expect(phrase.said).toEqual({ year: true, month: true, direction: true });
    expect(phrase.precision).toBe('day');
    expect(phrase.otherReading).toBeNull();
  });
});
