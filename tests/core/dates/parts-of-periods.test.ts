import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a part of a period', () => {
  it.each([
    ['2025-12-15', 'end of month', '2025-12-31'],
    ['2025-12-15', 'end of the month', '2025-12-31'],
    ['2025-12-15', 'end of next month', '2026-01-31'],
    ['2025-12-15', 'the end of february', '2026-02-28'],
    ['2023-12-15', 'the end of february', '2024-02-29'],
    ['2024-02-01', 'eom', '2024-02-29'],
    ['2026-02-01', 'EOM', '2026-02-28'],
    ['2026-06-14', 'month end', '2026-06-30'],
    ['2026-06-14', 'month-end', '2026-06-30'],
    ['2026-06-14', 'eoq', '2026-06-30'],
    ['2026-08-20', 'end of quarter', '2026-09-30'],
    ['2025-12-31', 'end of next quarter', '2026-03-31'],
    ['2026-08-20', 'eoy', '2026-12-31'],
    ['2026-08-20', 'end of year', '2026-12-31'],
    ['2026-08-20', 'end of the year', '2026-12-31'],
    ['2026-08-20', 'year end', '2026-12-31'],
    ['2026-08-20', 'end of next year', '2027-12-31'],
    ['2026-08-20', 'end of 2028', '2028-12-31'],
    ['2026-08-20', 'end of Q4', '2026-12-31'],
    ['2026-08-20', 'end of sept', '2026-09-30'],
  ])('end, the last day of what is longer than a week: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`clear the loft ${text}`, { writtenOn })).toBe(days);
    expect(daysIn(`clear the loft by ${text}`, { writtenOn })).toBe(`..${days}`);
    expect(onlyPhrase(`clear the loft ${text}`, { writtenOn }).precision).toBe('day');
  });

  it.each([
    ['2025-12-31', 'eow', '2026-01-02..2026-01-04'],
    ['2025-12-31', 'end of week', '2026-01-02..2026-01-04'],
    ['2025-12-31', 'end of this week', '2026-01-02..2026-01-04'],
    ['2025-12-31', 'end of next week', '2026-01-09..2026-01-11'],
    ['2024-02-26', 'end of the week', '2024-03-01..2024-03-03'],
    ['2026-06-14', 'EOW', '2026-06-12..2026-06-14'],
  ])('end, Friday to Sunday of a week: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`clear the loft ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-12-15', 'beginning of next month', '2026-01-01'],
    ['2025-12-15', 'the beginning of february', '2026-02-01'],
    ['2025-12-15', 'start of january', '2026-01-01'],
    ['2025-12-15', 'the start of next week', '2025-12-22'],
    ['2025-12-15', 'start of next year', '2026-01-01'],
    ['2025-12-15', 'start of Q2', '2026-04-01'],
    ['2025-12-15', 'beginning of next quarter', '2026-01-01'],
    ['2025-12-15', 'the beginning of 2027', '2027-01-01'],
  ])('start, its first day: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`clear the loft ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-12-15', 'mid january', '2026-01-10..2026-01-20'],
    ['2025-12-15', 'mid-january', '2026-01-10..2026-01-20'],
    ['2025-12-15', 'mid-Feb', '2026-02-10..2026-02-20'],
    ['2025-12-15', 'in mid march', '2026-03-10..2026-03-20'],
    ['2025-12-15', 'the middle of next month', '2026-01-10..2026-01-20'],
    ['2025-12-15', 'middle of the month', '2025-12-10..2025-12-20'],
    ['2025-12-15', 'mid 2026', '2026-05-01..2026-08-31'],
    ['2025-12-15', 'middle of next year', '2026-05-01..2026-08-31'],
  ])('middle: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`clear the loft ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-12-15', 'early january', '2026-01-01..2026-01-15'],
    ['2025-12-15', 'early february', '2026-02-01..2026-02-14'],
    ['2025-12-15', 'early in april', '2026-04-01..2026-04-15'],
    ['2025-12-15', 'early next month', '2026-01-01..2026-01-15'],
    ['2025-12-15', 'early next year', '2026-01-01..2026-06-30'],
    ['2025-12-15', 'early 2027', '2027-01-01..2027-06-30'],
    ['2025-12-15', 'late january', '2026-01-16..2026-01-31'],
    ['2025-12-15', 'late february', '2026-02-15..2026-02-28'],
    ['2025-12-15', 'late in april', '2026-04-16..2026-04-30'],
    ['2025-12-15', 'late next month', '2026-01-16..2026-01-31'],
    ['2025-12-15', 'late 2026', '2026-07-01..2026-12-31'],
    ['2025-12-20', 'later this month', '2025-12-20..2025-12-31'],
    ['2025-12-20', 'the rest of the month', '2025-12-20..2025-12-31'],
    ['2025-12-20', 'rest of the year', '2025-12-20..2025-12-31'],
    ['2026-08-20', 'later this year', '2026-08-20..2026-12-31'],
  ])('early is the first half, late the second: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`clear the loft ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['by mid january', 'by', '..2026-01-20'],
    ['by early january', 'by', '..2026-01-15'],
    ['before the end of january', 'before', '..2026-01-31'],
    ['before end of month', 'before', '..2025-12-31'],
    ['sometime before the end of march', 'before', '..2026-03-31'],
    ['until the end of january', 'by', '..2026-01-31'],
    ['from the beginning of january', 'from', '2026-01-01..'],
    ['no later than end of january', 'by', '..2026-01-31'],
    ['around the end of january', 'around', '2026-01-31'],
  ])('may be a bound: %s', (text, bound, days) => {
    expect(daysIn(`clear the loft ${text}`, { writtenOn: '2025-12-15' })).toBe(days);
    expect(onlyPhrase(`clear the loft ${text}`, { writtenOn: '2025-12-15' }).bound).toBe(bound);
  });

  it.each([
    ['end of the hall'],
    ['end of story'],
    ['the far end'],
    ['end to end'],
    ['no end'],
    ['end-ish of it'],
    ['early riser'],
    ['too early'],
    ['early on'],
    ['it is late'],
    ['late again'],
    ['better late than never'],
    ['later'],
    ['later maybe'],
    ['see you later'],
    ['middle shelf'],
    ['the middle of the room'],
    ['mid-size box'],
    ['midway'],
    ['mid tier'],
    ['start of the row'],
    ['start over'],
    ['start small'],
    ['beginning to leak'],
    ['the rest of it'],
    ['the rest of the boxes'],
    ['rest a bit'],
    ['latest model'],
    ['earliest slot'],
    ['end the lease'],
  ])('is none in other words: %s', (text) => {
    expect(daysIn(`clear the loft, ${text}`)).toBe('');
  });
});
