import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a month and a day', () => {
  it.each([
    ['January', '2026-01-12'],
    ['Jan', '2026-01-12'],
    ['Jan.', '2026-01-12'],
    ['February', '2026-02-12'],
    ['Feb', '2026-02-12'],
    ['March', '2026-03-12'],
    ['Mar', '2026-03-12'],
    ['April', '2026-04-12'],
    ['Apr.', '2026-04-12'],
    ['May', '2026-05-12'],
    ['June', '2026-06-12'],
    ['Jun', '2026-06-12'],
    ['July', '2026-07-12'],
    ['Jul', '2026-07-12'],
    ['August', '2026-08-12'],
    ['Aug', '2026-08-12'],
    ['September', '2025-09-12'],
    ['Sept', '2025-09-12'],
    ['Sep.', '2025-09-12'],
    ['October', '2025-10-12'],
    ['Oct', '2025-10-12'],
    ['November', '2025-11-12'],
    ['Nov', '2025-11-12'],
    ['December', '2025-12-12'],
    ['Dec', '2025-12-12'],
  ])('are read in either order, from 15 October: %s 12', (month, day) => {
    const writtenOn = '2025-10-15';
    for (const words of [
      `${month} 12`,
      `${month} 12th`,
      `12 ${month}`,
      `12th ${month}`,
      `the 12th of ${month}`,
    ]) {
      expect([words, daysIn(`glaze the pots on ${words}`, { writtenOn })]).toEqual([words, day]);
    }
  });

  it.each([
    ['aug 1st', '2025-08-01'],
    ['aug 2nd', '2025-08-02'],
    ['aug 3rd', '2025-08-03'],
    ['aug 4th', '2025-08-04'],
    ['aug 11th', '2025-08-11'],
    ['aug 12th', '2025-08-12'],
    ['aug 13th', '2025-08-13'],
    ['aug 21st', '2025-08-21'],
    ['aug 22nd', '2025-08-22'],
    ['aug 23rd', '2025-08-23'],
    ['aug 30th', '2025-08-30'],
    ['aug 31st', '2025-08-31'],
    ['august first', '2025-08-01'],
    ['august second', '2025-08-02'],
    ['august third', '2025-08-03'],
    ['august fifth', '2025-08-05'],
    ['august eighth', '2025-08-08'],
    ['august ninth', '2025-08-09'],
    ['august twelfth', '2025-08-12'],
    ['august twentieth', '2025-08-20'],
    ['august twenty-second', '2025-08-22'],
    ['august thirtieth', '2025-08-30'],
    ['august thirty-first', '2025-08-31'],
    ['the fifth of august', '2025-08-05'],
    ['the twenty-second of august', '2025-08-22'],
  ])('take every ordinal: %s', (text, days) => {
    expect(daysIn(`glaze the pots ${text}`)).toBe(days);
  });

  it.each([
    ['Aug 9, 2027', '2027-08-09'],
    ['Aug 9 2027', '2027-08-09'],
    ['Aug 9th, 2027', '2027-08-09'],
    ['August 9 of 2027', '2027-08-09'],
    ["Aug 9 '27", '2027-08-09'],
    ['9 Aug 2027', '2027-08-09'],
    ['9 Aug, 2027', '2027-08-09'],
    ['9th of August 2027', '2027-08-09'],
    ['9th of August, 2027', '2027-08-09'],
    ['9-Aug-2027', '2027-08-09'],
    ['Aug-9-2027', '2027-08-09'],
    ['9.Aug.2027', '2027-08-09'],
    ['Feb 29, 2024', '2024-02-29'],
    ['29 feb 2028', '2028-02-29'],
  ])('may say their year: %s', (text, days) => {
    expect(daysIn(`glaze the pots ${text}`)).toBe(days);
    expect(onlyPhrase(`glaze the pots ${text}`).said.year).toBe(true);
  });

  it.each([
    ['2025-12-31', 'jan 1', '2026-01-01'],
    ['2025-12-31', 'dec 31', '2025-12-31'],
    ['2025-12-31', 'dec 29', '2025-12-29'],
    ['2026-01-01', 'jan 1', '2026-01-01'],
    ['2026-01-01', 'dec 31', '2025-12-31'],
    ['2026-01-01', 'feb 28', '2026-02-28'],
    ['2024-02-28', 'feb 29', '2024-02-29'],
    ['2024-02-29', 'feb 29', '2024-02-29'],
    ['2024-02-29', 'march 1', '2024-03-01'],
    ['2025-03-14', 'feb 29', '2028-02-29'],
    ['2028-02-29', 'feb 28', '2028-02-28'],
    ['2026-08-20', 'june 1', '2027-06-01'],
    ['2026-08-20', 'august 19', '2026-08-19'],
    ['2027-12-30', '3 january', '2028-01-03'],
  ])('find their year from the day of writing: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`glaze the pots ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`glaze the pots ${text}`, { writtenOn }).said.year).toBe(false);
  });

  it.each([
    ['janaury 9', '2026-01-09'],
    ['januray 9', '2026-01-09'],
    ['febuary 9', '2026-02-09'],
    ['agust 9', '2025-08-09'],
    ['augsut 9', '2025-08-09'],
    ['setpember 9', '2025-09-09'],
    ['septembr 9', '2025-09-09'],
    ['octobr 9', '2025-10-09'],
    ['novmber 9', '2025-11-09'],
    ['decmber 9', '2025-12-09'],
  ])('forgive one slip: %s', (text, days) => {
    expect(daysIn(`glaze the pots ${text}`)).toBe(days);
  });

  it.each([
    ['feb 30'],
    ['30 february'],
    ['june 31'],
    ['31 september'],
    ['november 31st'],
    ['the 32nd of august'],
    ['the 0th of august'],
    ['feb 29, 2027'],
    ['31 april 2026'],
    ['august 32 2026'],
  ])('are no day that the calendar lacks: %s', (text) => {
    expect(daysIn(`glaze the pots ${text}`)).not.toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([
    ['jantar 9'],
    ['marble 12'],
    ['mayor 12'],
    ['junk 12'],
    ['julep 12'],
    ['septic 12'],
    ['octane 95'],
    ['novel 12'],
    ['decaf 2'],
    ['apron 4'],
    ['augment 7'],
    ['june-bug traps'],
    ['12 marches'],
    ['4 junipers'],
    ['12 junk jars'],
    ['a market 12 stalls wide'],
  ])('are not words that only begin like a month: %s', (text) => {
    expect(daysIn(`glaze the pots, ${text}`)).toBe('');
  });
});
