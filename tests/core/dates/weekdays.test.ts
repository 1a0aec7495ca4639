import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a weekday', () => {
  it.each([
    ['call Omar friday', '2025-07-04'],
    ['call Omar on Fri.', '2025-07-04'],
    ['call Omar tuesday', '2025-07-01'],
    ['call Omar monday', '2025-07-07'],
    ['call Omar thurs', '2025-07-03'],
    ['call Omar by sat', '..2025-07-05'],
    ['call Omar Sun 5pm', '2025-07-06'],
    ['call Omar mon/tue', '2025-07-07 2025-07-01'],
  ])('is the next such day, today included: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['this friday', '2025-07-04'],
    ['next friday', '2025-07-11'],
    ['last friday', '2025-06-27'],
    ['this coming friday', '2025-07-04'],
    ['coming friday', '2025-07-04'],
    ['upcoming friday', '2025-07-04'],
    ['this past friday', '2025-06-27'],
    ['the following friday', '2025-07-11'],
    ['previous friday', '2025-06-27'],
    ['friday after next', '2025-07-11'],
  ])('may be pointed at: %s', (text, days) => {
    expect(daysIn(`call Omar ${text}`)).toBe(days);
  });

  it('leaves open which one "next friday" is', () => {
    const coming = { first: '2025-07-04', last: '2025-07-04' };
    expect(onlyPhrase('call Omar next friday').otherReading).toEqual(coming);
    expect(onlyPhrase('call Omar this friday').otherReading).toBeNull();
  });

  it.each([
    ['friday next week', '2025-07-11'],
    ['friday of next week', '2025-07-11'],
    ['next week friday', '2025-07-11'],
    ['next week on Friday', '2025-07-11'],
    ['wednesday of this week', '2025-07-02'],
    ['this week - wednesday', '2025-07-02'],
    ['monday of the following week', '2025-07-07'],
    ['sunday from last week', '2025-06-29'],
  ])('may stand in a week: %s', (text, days) => {
    expect(daysIn(`call Omar ${text}`)).toBe(days);
  });

  it.each([
    ['mon 14 july', '2025-07-14'],
    ['Monday, July 14th', '2025-07-14'],
    ['monday (jul 14)', '2025-07-14'],
    ['Monday 7/14', '2025-07-14'],
    ['Monday 2025-07-14', '2025-07-14'],
    ['14 july, monday', '2025-07-14'],
    ['July 14 (Mon)', '2025-07-14'],
    ['tomorrow, 2 July', '2025-07-02'],
    ['tomorrow 2nd July', '2025-07-02'],
    ['Monday afternoon July 14', '2025-07-14'],
  ])('joins the date beside it, which says the day: %s', (text, days) => {
    expect(daysIn(`call Omar ${text}`)).toBe(days);
  });

  it.each([
    ['monday the 21st', '2025-07-21'],
    ['Mon 21st', '2025-07-21'],
    ['friday 25 at 4', '2025-07-25'],
    ['wednesday the thirtieth', '2025-07-30'],
    ['mon 13th', '2025-10-13'],
  ])('finds the month in which it has that number: %s', (text, days) => {
    expect(daysIn(`call Omar ${text}`)).toBe(days);
  });

  it.each([
    ['first monday of august', '2025-08-04'],
    ['third Tuesday of September 2026', '2026-09-15'],
    ['last friday of the month', '2025-07-25'],
    ['last sunday in october', '2025-10-26'],
    ['second wednesday of next month', '2025-08-13'],
    ['the monday after easter', '2026-04-06'],
    ['friday before labor day', '2025-08-29'],
    ['monday two weeks from now', '2025-07-14'],
    ['in 3 weeks on friday', '2025-07-25'],
  ])('may be counted: %s', (text, days) => {
    expect(daysIn(`call Omar ${text}`)).toBe(days);
  });

  it.each([
    ['every friday'],
    ['each monday'],
    ['fridays'],
    ['all mondays'],
    ['every other tuesday'],
    ['any wednesday'],
  ])('is no day where it repeats: %s', (text) => {
    expect(daysIn(`stand-up ${text}`)).toBe('');
  });
});
