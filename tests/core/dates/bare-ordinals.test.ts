import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a day with only its number', () => {
  it.each([
    ['2025-12-31', 'by the 31st', '..2025-12-31'],
    ['2025-12-31', 'by the 1st', '..2026-01-01'],
    ['2025-12-31', 'by the 30th', '..2026-01-30'],
    ['2025-12-15', 'by the 14th', '..2026-01-14'],
    ['2025-12-15', 'by 15th', '..2025-12-15'],
    ['2025-12-15', 'by 16th', '..2025-12-16'],
    ['2026-02-27', 'by the 28th', '..2026-02-28'],
    ['2026-02-27', 'by the 29th', '..2026-03-29'],
    ['2026-02-27', 'by the 30th', '..2026-03-30'],
    ['2026-02-27', 'by the 31st', '..2026-03-31'],
    ['2024-02-28', 'by the 29th', '..2024-02-29'],
    ['2024-02-28', 'by the 30th', '..2024-03-30'],
    ['2024-02-29', 'by the 28th', '..2024-03-28'],
    ['2025-04-10', 'by the 31st', '..2025-05-31'],
    ['2025-11-24', 'by the 31st', '..2025-12-31'],
    ['2026-06-14', 'by the 13th', '..2026-07-13'],
    ['2026-06-14', 'until the 20th', '..2026-06-20'],
    ['2026-06-14', 'before the 20th', '..2026-06-20'],
    ['2026-06-14', 'after the 20th', '2026-06-20..'],
    ['2026-06-14', 'from the 20th', '2026-06-20..'],
    ['2026-06-14', 'on the 20th', '2026-06-20'],
    ['2026-06-14', 'around the 20th', '2026-06-20'],
    ['2026-06-14', 'no later than the 20th', '..2026-06-20'],
    ['2026-06-14', 'starting the 20th', '2026-06-20..'],
  ])('is the one to come, in the first month that has it: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`rent goes out ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2026-01-31', 'the 28th of next month', '2026-02-28'],
    ['2026-01-31', 'the 15th of this month', '2026-01-15'],
    ['2026-01-31', 'the 1st of next month', '2026-02-01'],
    ['2024-01-31', 'the 29th of next month', '2024-02-29'],
    ['2025-12-31', 'the 2nd of next month', '2026-01-02'],
    ['2025-12-31', 'the 24th of this month', '2025-12-24'],
    ['2025-12-31', 'the 5th of last month', '2025-11-05'],
    ['2026-01-01', 'the 5th of last month', '2025-12-05'],
    ['2025-12-31', 'the 12th of the month', '2025-12-12'],
  ])('may stand in a month: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`rent goes out ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-12-15', 'friday the 19th', '2025-12-19'],
    ['2025-12-15', 'Friday 19th', '2025-12-19'],
    ['2025-12-15', 'Thu 1st', '2026-01-01'],
    ['2026-02-27', 'mon 2nd', '2026-03-02'],
    ['2026-02-27', 'tuesday the 3rd', '2026-03-03'],
    ['2024-02-28', 'thursday the 29th', '2024-02-29'],
    ['2026-06-14', 'wednesday the 1st', '2026-07-01'],
  ])('may have its weekday: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`rent goes out ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-12-31', 'from the 3rd to the 5th', '2026-01-03..2026-01-05'],
    ['2025-12-15', 'the 20th-23rd', '2025-12-20..2025-12-23'],
    ['2025-12-15', 'between the 20th and the 23rd', '2025-12-20..2025-12-23'],
    ['2026-02-27', 'from the 1st to the 4th', '2026-03-01..2026-03-04'],
  ])('may open a range: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`rent goes out ${text}`, { writtenOn })).toBe(days);
  });

  it.each(['by the 20th', 'on the 20th', 'from the 20th'])('says no month and no year: %s', (text) => {
    const phrase = onlyPhrase(`rent goes out ${text}`);
    expect(phrase.said).toEqual({ year: false, month: false, direction: false });
    expect(phrase.precision).toBe('day');
  });

  it.each([
    ['2025-12-31', 'paid on the 20th', '2025-12-20'],
    ['2026-01-02', 'paid on the 20th', '2025-12-20'],
    ['2024-03-01', 'sent it on the 29th', '2024-02-29'],
    ['2026-03-10', 'sent it on the 30th', '2026-01-30'],
  ])('is the one before where it is over: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(text, { writtenOn })).toBe(days);
  });

  it.each([
    ['the 2nd window'],
    ['a 4th coat'],
    ['the 3rd tenant'],
    ['5th floor flat'],
    ['the 12th man'],
    ['my 40th birthday'],
    ['their 25th anniversary'],
    ['18th century roof'],
    ['1st aid kit'],
    ['2nd hand oven'],
    ['3rd time lucky'],
    ['the 99th percentile'],
    ['on 5th Avenue'],
    ['came 3rd'],
    ['the 32nd'],
    ['by the 45th'],
    ['the 0th'],
    ['first of all'],
    ['a second sofa'],
    ['the third key'],
    ['on second thoughts'],
    ['a fifth of it'],
    ['two thirds'],
    ['a quarter of the rent'],
    ['the tenth caller'],
    ['at first'],
    ['the last of them'],
    ['chapter 14'],
    ['14 boxes'],
    ['number 14'],
    ['flat 14'],
    ['14 of them'],
  ])('is none where something else is counted: %s', (text) => {
    expect(daysIn(`rent goes out, ${text}`)).toBe('');
  });
});
