import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a day written in numbers', () => {
  it.each([
    ['2025-07-01', 'deposit back 9/4', '2025-09-04'],
    ['2025-07-01', 'deposit back 09/04', '2025-09-04'],
    ['2025-07-01', 'deposit back on 9/4.', '2025-09-04'],
    ['2025-07-01', 'deposit back 12/31', '2025-12-31'],
    ['2025-12-30', 'deposit back 12/28', '2025-12-28'],
    ['2026-01-02', 'deposit back 12/31', '2025-12-31'],
    ['2026-02-27', 'deposit back 3/2', '2026-03-02'],
    ['2024-02-28', 'deposit back 2/29', '2024-02-29'],
    ['2025-07-01', 'deposit back 9/4/27', '2027-09-04'],
    ['2025-07-01', 'deposit back 9/4/2027', '2027-09-04'],
    ['2025-07-01', 'deposit back 9-4-2027', '2027-09-04'],
    ['2025-07-01', 'deposit back 9.4.2027', '2027-09-04'],
    ['2025-07-01', 'keys cut 2/29/2024', '2024-02-29'],
  ])('has its month first: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(text, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-07-01', 'deposit back 9/4/27', '2027-04-09'],
    ['2025-07-01', 'deposit back 4/9', '2025-09-04'],
    ['2025-07-01', 'deposit back 04/09', '2025-09-04'],
    ['2025-07-01', 'deposit back on 4/9.', '2025-09-04'],
    ['2025-07-01', 'deposit back 31/12', '2025-12-31'],
    ['2025-12-30', 'deposit back 2/1', '2026-01-02'],
    ['2026-01-02', 'deposit back 31/12', '2025-12-31'],
    ['2024-02-28', 'deposit back 29/2', '2024-02-29'],
    ['2025-07-01', 'deposit back 4/9/2027', '2027-09-04'],
    ['2025-07-01', 'deposit back 4-9-2027', '2027-09-04'],
    ['2025-07-01', 'deposit back 4.9.2027', '2027-09-04'],
    ['2025-07-01', 'deposit back 04.09.27', '2027-09-04'],
    ['2025-07-01', 'keys cut 29/2/2024', '2024-02-29'],
  ])('has its day first where the writer does so: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(text, { writtenOn, dayFirst: true })).toBe(days);
  });

  it.each([
    ['deposit back 9/17', '2025-09-17'],
    ['deposit back 17/9', '2025-09-17'],
    ['deposit back 9/17/2026', '2026-09-17'],
    ['deposit back 17/9/2026', '2026-09-17'],
    ['deposit back 17.09.2026', '2026-09-17'],
    ['deposit back 17-9-2026', '2026-09-17'],
    ['deposit back 8/8/26', '2026-08-08'],
  ])('is the same either way where only one order fits: %s', (text, days) => {
    expect(daysIn(text, { dayFirst: false })).toBe(days);
    expect(daysIn(text, { dayFirst: true })).toBe(days);
    expect(onlyPhrase(text).otherReading).toBeNull();
  });

  it.each([
    ['tiles 9/4', '2025-09-04', '2026-04-09'],
    ['tiles 8/12', '2025-08-12', '2025-12-08'],
    ['tiles 12/8', '2025-12-08', '2025-08-12'],
    ['tiles 9/4/2027', '2027-09-04', '2027-04-09'],
    ['tiles 1/2/26', '2026-01-02', '2026-02-01'],
  ])('gives the other reading where both orders fit: %s', (text, day, other) => {
    const monthFirst = onlyPhrase(text);
    expect(monthFirst.first).toBe(day);
    expect(monthFirst.otherReading).toEqual({ first: other, last: other });
    const dayFirst = onlyPhrase(text, { dayFirst: true });
    expect(dayFirst.first).toBe(other);
    expect(dayFirst.otherReading).toEqual({ first: day, last: day });
  });

  it.each([
    ['Thursday 9/4', '2025-09-04'],
    ['thu 9/4', '2025-09-04'],
    ['9/4 (Thu)', '2025-09-04'],
    ['9/4 at 3pm', '2025-09-04'],
    ['by 9/4', '..2025-09-04'],
    ['9/4 - 9/8', '2025-09-04..2025-09-08'],
    ['from 9/4 to 9/8', '2025-09-04..2025-09-08'],
  ])('joins what stands beside it: %s', (text, days) => {
    expect(daysIn(`tiles ${text}`)).toBe(days);
  });

  it.each([
    ['mix 1/4 cup of lime'],
    ['3/4 of the wall'],
    ['1/2 of the tiles'],
    ['2/3 done'],
    ['rated 5/5'],
    ['24/7 hotline'],
    ['50/50 with Ines'],
    ['13/13/2026'],
    ['32/1'],
    ['1/32'],
    ['0/5'],
    ['5/0'],
    ['2/30/2026'],
    ['30/2/2026'],
    ['4/31/2026'],
    ['2/29/2027'],
    ['version 3.14'],
    ['firmware 4.2.1'],
    ['v9.4'],
    ['9.4 litres'],
    ['$9.40'],
    ['won 9-4'],
    ['pages 9-14'],
    ['room 9-14'],
    ['9:4'],
    ['a/9/4'],
    ['9/4a'],
    ['call 914-2027'],
    ['10.9.4.27'],
  ])('is not any two numbers: %s', (text) => {
    expect(daysIn(`tiles, ${text}`)).toBe('');
  });
});
