import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a day named by the calendar', () => {
  it.each([
    ['renew the lease 2025-07-14', '2025-07-14'],
    ['renew the lease 2025/7/14', '2025-07-14'],
    ['renew the lease 2025.07.14', '2025-07-14'],
    ['export from 20250714', '2025-07-14..'],
    ['backup 20250714 kept', '2025-07-14'],
    ['2025-07-14T09:30:00Z', '2025-07-14'],
    ['2025/jul/14', '2025-07-14'],
    ['2025-14-Jul', '2025-07-14'],
    ['[[2025-07-14]] retro', '2025-07-14'],
    ['[[2025-07-14|Monday]] retro', '2025-07-14'],
    ['(@2025-07-14 09:00) call', '2025-07-14'],
    ['ring the plumber 📅 2025-07-14', '2025-07-14'],
    ['due:: 2025-07-14', '2025-07-14'],
    ['SCHEDULED: <2025-07-14 Mon 09:00 .+1d>', '2025-07-14'],
  ])('reads the year first: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['ping Nadia july 14th', '2025-07-14'],
    ['ping Nadia July 14', '2025-07-14'],
    ['ping Nadia jul 14', '2025-07-14'],
    ['ping Nadia Jul. 14th', '2025-07-14'],
    ['ping Nadia july the 14th', '2025-07-14'],
    ['ping Nadia july fourteenth', '2025-07-14'],
    ['ping Nadia august twenty-first', '2025-08-21'],
    ['ping Nadia august twenty first', '2025-08-21'],
    ['ping Nadia august twenty four', '2025-08-24'],
    ['ping Nadia July 14, 2026', '2026-07-14'],
    ['ping Nadia July 14 2026', '2026-07-14'],
    ["ping Nadia July 14 '26", '2026-07-14'],
    ['ping Nadia july 14th of 2026', '2026-07-14'],
    ['ping Nadia Jul-14-2026', '2026-07-14'],
    ['ping Nadia jul14', '2025-07-14'],
    ['ping Nadia sept 3', '2025-09-03'],
    ['ping Nadia october first', '2025-10-01'],
  ])('reads the month before the day: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['order seed 14 july', '2025-07-14'],
    ['order seed 14th july', '2025-07-14'],
    ['order seed the 14th of July', '2025-07-14'],
    ['order seed 14 of July 2026', '2026-07-14'],
    ['order seed 14-Jul-2026', '2026-07-14'],
    ['order seed 14.Jul', '2025-07-14'],
    ['order seed 14JUL', '2025-07-14'],
    ['order seed fourteenth of july', '2025-07-14'],
    ['order seed the 14th day of july', '2025-07-14'],
    ['order seed third of August, 2027', '2027-08-03'],
    ['built on 6 April nineteen eighty six', '1986-04-06'],
    ['opens 1 may two thousand and thirty', '2030-05-01'],
  ])('reads the day before the month: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['8/17 dentist', false, '2025-08-17'],
    ['17/8 dentist', false, '2025-08-17'],
    ['dentist 8/7', false, '2025-08-07'],
    ['1:1 with Sam 7/10', false, '2025-07-10'],
    ['dentist 8/7', true, '2025-07-08'],
    ['dentist 8/7/26', false, '2026-08-07'],
    ['dentist 8/7/2026', true, '2026-07-08'],
    ['dentist 14.07.2026', true, '2026-07-14'],
    ['dentist 14.07.26', true, '2026-07-14'],
    ['dentist on 14.7.', true, '2025-07-14'],
    ['dentist 14.7. 16:00', true, '2025-07-14'],
    ['dentist 14-07-2026', false, '2026-07-14'],
    ['dentist Friday 8-15', false, '2025-08-15'],
  ])('reads numbers: %s, days first: %s', (text, dayFirst, days) => {
    expect(daysIn(text, { dayFirst })).toBe(days);
  });

  it('gives the other reading where both numbers could be the month', () => {
    expect(onlyPhrase('dentist 8/7').otherReading).toEqual({ first: '2025-07-08', last: '2025-07-08' });
    expect(onlyPhrase('dentist 17/8').otherReading).toBeNull();
    expect(onlyPhrase('dentist on 8/8').otherReading).toBeNull();
  });

  it.each([
    ['send the deck by the 14th', '..2025-07-14'],
    ['send the deck on the 3rd', '2025-07-03'],
    ['send the deck by 7th', '..2025-07-07'],
    ['the 1st works', '2025-07-01'],
    ['the 31st, noon', '2025-07-31'],
    ['send it the 15th of next month', '2025-08-15'],
    ['send it the 26th of this month', '2025-07-26'],
    ['send it on 20 of next month', '2025-08-20'],
    ['send it on the 17th day of next month', '2025-08-17'],
  ])('reads a bare ordinal as the day to come: %s', (text, days) => {
    expect(daysIn(text.replace(' works', '.'))).toBe(days);
  });

  it.each([
    ['dinner on 29 February', '2028-02-29'],
    ['dinner on feb 29th', '2028-02-29'],
    ['dinner on february 30', ''],
    ['dinner on 31 june', ''],
    ['dinner on 2025-02-29', ''],
  ])('knows which days there are: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['vaccine on septmber 9', '2025-09-09'],
    ['vaccine on 9 feburary', '2026-02-09'],
    ['vaccine on ocotber 2nd', '2025-10-02'],
    ['vaccine on Novmeber 2', '2025-11-02'],
    ['vaccine on wendesday', '2025-07-02'],
    ['vaccine on thrusday', '2025-07-03'],
    ['vaccine on saterday', ''],
    ['vaccine tommorow', '2025-07-02'],
  ])('forgives a slip of the pen: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([['7/9, 7/10 and 7/11', '2025-07-09 2025-07-10 2025-07-11']])(
    'reads days that share their month: %s',
    (text, days) => {
      expect(daysIn(text)).toBe(days);
    },
  );

  it('says what the words said', () => {
    expect(onlyPhrase('ping Nadia july 14th').said).toEqual({ year: false, month: true, direction: false });
    expect(onlyPhrase('ping Nadia july 14th, 2026').said).toEqual({
      year: true,
      month: true,
      direction: true,
    });
    expect(onlyPhrase('ping Nadia on the 14th').said).toEqual({
      year: false,
      month: false,
      direction: false,
    });
  });

  it('explains itself in plain words', () => {
    expect(onlyPhrase('ping Nadia july 14th').reading).toBe('“july 14th”, read on 1 July 2025');
  });
});
