import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

// 2025-12-31 and 2025-10-15 are Wednesdays, 2024-02-28 too; 2026-06-14 is a Sunday, 2026-02-27 a Friday.
describe('a weekday', () => {
  it.each([
    ['2025-12-31', 'wednesday', '2025-12-31'],
    ['2025-12-31', 'thursday', '2026-01-01'],
    ['2025-12-31', 'friday', '2026-01-02'],
    ['2025-12-31', 'saturday', '2026-01-03'],
    ['2025-12-31', 'sunday', '2026-01-04'],
    ['2025-12-31', 'monday', '2026-01-05'],
    ['2025-12-31', 'tuesday', '2026-01-06'],
    ['2024-02-28', 'thursday', '2024-02-29'],
    ['2024-02-28', 'friday', '2024-03-01'],
    ['2026-02-27', 'saturday', '2026-02-28'],
    ['2026-02-27', 'sunday', '2026-03-01'],
    ['2026-06-14', 'sunday', '2026-06-14'],
    ['2026-06-14', 'monday', '2026-06-15'],
    ['2026-06-14', 'saturday', '2026-06-20'],
    ['2025-10-25', 'sunday', '2025-10-26'],
    ['2025-10-25', 'monday', '2025-10-27'],
  ])('is the next such day, over months and years: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`bins out ${text}`, { writtenOn })).toBe(days);
    expect(daysIn(`bins out on ${text}`, { writtenOn })).toBe(days);
    expect(daysIn(`bins out by ${text}`, { writtenOn })).toBe(`..${days}`);
  });

  it.each([
    ['mon', '2025-10-20'],
    ['Mon.', '2025-10-20'],
    ['tue', '2025-10-21'],
    ['tues', '2025-10-21'],
    ['Tues.', '2025-10-21'],
    ['wed', '2025-10-15'],
    ['weds', '2025-10-15'],
    ['thu', '2025-10-16'],
    ['thur', '2025-10-16'],
    ['thurs', '2025-10-16'],
    ['Thurs.', '2025-10-16'],
    ['fri', '2025-10-17'],
    ['Fri.', '2025-10-17'],
    ['sat', '2025-10-18'],
    ['Sat.', '2025-10-18'],
    ['sun', '2025-10-19'],
    ['SUNDAY', '2025-10-19'],
    ['Wednesday', '2025-10-15'],
  ])('may be cut short: on %s', (text, days) => {
    expect(daysIn(`bins out on ${text}`, { writtenOn: '2025-10-15' })).toBe(days);
  });

  it.each([
    ['wednsday', '2025-10-15'],
    ['wedensday', '2025-10-15'],
    ['thurday', '2025-10-16'],
    ['thusday', '2025-10-16'],
    ['firday', '2025-10-17'],
    ['fridday', '2025-10-17'],
    ['staurday', '2025-10-18'],
    ['saturdy', '2025-10-18'],
    ['sundya', '2025-10-19'],
    ['monady', '2025-10-20'],
    ['tuseday', '2025-10-21'],
    ['teusday', '2025-10-21'],
    ['tuesdy', '2025-10-21'],
  ])('may be misspelt: on %s', (text, days) => {
    expect(daysIn(`bins out on ${text}`, { writtenOn: '2025-10-15' })).toBe(days);
  });

  it.each([
    ['2025-12-31', 'this friday', '2026-01-02'],
    ['2025-12-31', 'next friday', '2026-01-09'],
    ['2025-12-31', 'last friday', '2025-12-26'],
    ['2025-12-31', 'next monday', '2026-01-05'],
    ['2025-12-31', 'last monday', '2025-12-22'],
    ['2025-12-31', 'coming monday', '2026-01-05'],
    ['2026-02-27', 'next sunday', '2026-03-08'],
    ['2026-02-27', 'this sunday', '2026-03-01'],
    ['2026-02-27', 'this past sunday', '2026-02-22'],
    ['2026-02-27', 'next tue', '2026-03-03'],
    ['2024-02-28', 'this thursday', '2024-02-29'],
    ['2024-02-28', 'next thursday', '2024-03-07'],
    ['2024-02-28', 'last thurs', '2024-02-22'],
    ['2026-06-14', 'next monday', '2026-06-15'],
    ['2026-06-14', 'last monday', '2026-06-01'],
    ['2026-06-14', 'coming sunday', '2026-06-21'],
  ])('may be pointed at, in weeks from Monday: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`bins out ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`bins out ${text}`, { writtenOn }).said.direction).toBe(true);
  });

  it.each([
    ['2025-12-31', 'next friday', '2026-01-02'],
    ['2026-02-27', 'next sunday', '2026-03-01'],
    ['2024-02-28', 'next thursday', '2024-02-29'],
  ])('has another reading where "next" may be the one to come: %s, %s', (writtenOn, text, other) => {
    const coming = { first: other, last: other };
    expect(onlyPhrase(`bins out ${text}`, { writtenOn }).otherReading).toEqual(coming);
  });

  it.each([
    ['2025-12-31', 'next monday'],
    ['2026-06-14', 'next monday'],
    ['2025-12-31', 'this friday'],
    ['2025-12-31', 'friday'],
    ['2025-12-31', 'coming friday'],
  ])('has none where both agree: %s, %s', (writtenOn, text) => {
    expect(onlyPhrase(`bins out ${text}`, { writtenOn }).otherReading).toBeNull();
  });

  it.each([
    ['2025-12-31', 'friday next week', '2026-01-09'],
    ['2025-12-31', 'monday of next week', '2026-01-05'],
    ['2025-12-31', 'next week tuesday', '2026-01-06'],
    ['2025-12-31', 'thursday this week', '2026-01-01'],
    ['2025-12-31', 'monday of this week', '2025-12-29'],
    ['2025-12-31', 'friday last week', '2025-12-26'],
    ['2024-02-28', 'friday of this week', '2024-03-01'],
    ['2024-02-28', 'wednesday next week', '2024-03-06'],
  ])('may stand in a week: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`bins out ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['every wednesday'],
    ['each sunday'],
    ['on mondays'],
    ['sundays only'],
    ['most saturdays'],
    ['any friday'],
    ['every other thursday'],
    ['he sat down'],
    ['they sat through it'],
    ['we sat in the car'],
    ['sat nav broken'],
    ['sun hat'],
    ['in the sun'],
    ['out of the sun'],
    ['sun came out'],
    ['sunny side'],
    ['weddings'],
    ['the wedge'],
    ['fried rice'],
    ['money'],
    ['monthly'],
    ['satin'],
    ['frieze'],
    ['thud'],
    ['tuesdayish'],
    ['@monday'],
    ['#friday'],
    ['tuesday@example.org'],
    ['`friday`'],
  ])('is none in other words: %s', (text) => {
    expect(daysIn(`bins out, ${text}`, { writtenOn: '2025-10-15' })).toBe('');
  });
});
