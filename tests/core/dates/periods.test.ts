import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a period', () => {
  it.each([
    ['this week', '2025-06-30..2025-07-06'],
    ['next week', '2025-07-07..2025-07-13'],
    ['last week', '2025-06-23..2025-06-29'],
    ['the following week', '2025-07-07..2025-07-13'],
    ['the week after next', '2025-07-14..2025-07-20'],
    ['this weekend', '2025-07-05..2025-07-06'],
    ['next weekend', '2025-07-12..2025-07-13'],
    ['over the weekend', '2025-07-05..2025-07-06'],
    ['this month', '2025-07-01..2025-07-31'],
    ['next month', '2025-08-01..2025-08-31'],
    ['last quarter', '2025-04-01..2025-06-30'],
    ['this quarter', '2025-07-01..2025-09-30'],
    ['next year', '2026-01-01..2026-12-31'],
    ['next business day', '2025-07-02'],
    ['this week or next', '2025-06-30..2025-07-13'],
    ['this or next week', '2025-06-30..2025-07-13'],
    ['this or next month', '2025-07-01..2025-08-31'],
  ])('is counted from the day of writing: %s', (text, days) => {
    expect(daysIn(`sort the attic ${text}`)).toBe(days);
  });

  it('begins its weeks where the user does', () => {
    expect(daysIn('sort the attic this week', { weekStart: 0 })).toBe('2025-06-29..2025-07-05');
    expect(daysIn('sort the attic next week', { weekStart: 0 })).toBe('2025-07-06..2025-07-12');
  });

  it.each([
    ['in July', '2025-07-01..2025-07-31'],
    ['in may', '2026-05-01..2026-05-31'],
    ['in July 2026', '2026-07-01..2026-07-31'],
    ['Dec-2026', '2026-12-01..2026-12-31'],
    ['2026-03', '2026-03-01..2026-03-31'],
    ['3/2026', '2026-03-01..2026-03-31'],
    ['2026 april', '2026-04-01..2026-04-30'],
    ["in Dec '26", '2026-12-01..2026-12-31'],
    ['this september', '2025-09-01..2025-09-30'],
    ['next march', '2026-03-01..2026-03-31'],
    ['last march', '2025-03-01..2025-03-31'],
    ['in 2027', '2027-01-01..2027-12-31'],
    ['the year 2027', '2027-01-01..2027-12-31'],
    ['FY27', '2027-01-01..2027-12-31'],
    ['the 1990s', '1990-01-01..1999-12-31'],
    ['2026-2028', '2026-01-01..2028-12-31'],
  ])('may be a month or a year: %s', (text, days) => {
    expect(daysIn(`sort the attic ${text}`)).toBe(days);
  });

  it.each([
    ['by Q3', '..2025-09-30'],
    ['in Q1', '2026-01-01..2026-03-31'],
    ['Q3 2026', '2026-07-01..2026-09-30'],
    ["Q3'26", '2026-07-01..2026-09-30'],
    ['2026-Q3', '2026-07-01..2026-09-30'],
    ['2026Q3', '2026-07-01..2026-09-30'],
    ['FY26 Q2', '2026-04-01..2026-06-30'],
    ['Q3-Q4 2026', '2026-07-01..2026-12-31'],
    ['end of Q3 2026', '2026-09-30'],
    ['H2 26', '2026-07-01..2026-12-31'],
    ['in H2', '2025-07-01..2025-12-31'],
    ['H1 2026', '2026-01-01..2026-06-30'],
    ['first quarter of 2027', '2027-01-01..2027-03-31'],
    ["next year's second quarter", '2026-04-01..2026-06-30'],
    ['the last quarter of this year', '2025-10-01..2025-12-31'],
    ['second half of 2026', '2026-07-01..2026-12-31'],
    ['first half of august', '2025-08-01..2025-08-15'],
  ])('may be a quarter or a half: %s', (text, days) => {
    expect(daysIn(`sort the attic ${text}`)).toBe(days);
  });

  it.each([
    ['second week of July', '2025-07-07..2025-07-13'],
    ['the first week of August', '2025-08-04..2025-08-10'],
    ['last week of september', '2025-09-22..2025-09-28'],
    ['week of the 21st', '2025-07-21..2025-07-27'],
    ['week of july 21', '2025-07-21..2025-07-27'],
    ['the week beginning 21 july', '2025-07-21..2025-07-27'],
    ['w/c 14 july', '2025-07-14..2025-07-20'],
    ['w/e 18 july', '2025-07-12..2025-07-18'],
    ['week 31', '2025-07-28..2025-08-03'],
    ['W31', '2025-07-28..2025-08-03'],
    ['2025-W31', '2025-07-28..2025-08-03'],
    ['week 3 of 2026', '2026-01-12..2026-01-18'],
    ['KW 31', '2025-07-28..2025-08-03'],
    ['weekend of the 19th', '2025-07-19..2025-07-20'],
    ['labor day weekend', '2025-08-30..2025-09-01'],
    ['july 4th weekend', '2025-07-04..2025-07-06'],
    ['the week before christmas', '2025-12-15..2025-12-21'],
    ['week after easter', '2026-04-06..2026-04-12'],
    ['last day of july', '2025-07-31'],
    ['the last working day of the month', '2025-07-31'],
    ['first 10 days of august', '2025-08-01..2025-08-10'],
    ['the last 2 weeks of 2025', '2025-12-15..2025-12-28'],
    ['third month of 2026', '2026-03-01..2026-03-31'],
  ])('may be one of several in a longer one: %s', (text, days) => {
    expect(daysIn(`sort the attic ${text}`)).toBe(days);
  });

  it.each([
    ['end of july', '2025-07-31'],
    ['end of month', '2025-07-31'],
    ['EOM', '2025-07-31'],
    ['month end', '2025-07-31'],
    ['eow', '2025-07-04..2025-07-06'],
    ['end of the week', '2025-07-04..2025-07-06'],
    ['end of next week', '2025-07-11..2025-07-13'],
    ['EOQ', '2025-09-30'],
    ['end of quarter', '2025-09-30'],
    ['year-end', '2025-12-31'],
    ['EOY', '2025-12-31'],
    ['beginning of august', '2025-08-01'],
    ['start of next month', '2025-08-01'],
    ['mid-August', '2025-08-10..2025-08-20'],
    ['mid next week', '2025-07-09..2025-07-11'],
    ['early next month', '2025-08-01..2025-08-15'],
    ['early in august', '2025-08-01..2025-08-15'],
    ['late August', '2025-08-16..2025-08-31'],
    ['late 2026', '2026-07-01..2026-12-31'],
    ['middle of 2026', '2026-05-01..2026-08-31'],
    ['later this week', '2025-07-03..2025-07-06'],
    ['later this month', '2025-07-16..2025-07-31'],
    ['earlier this year', '2025-01-01..2025-06-30'],
    ['rest of the week', '2025-07-01..2025-07-06'],
    ['end of day', '2025-07-01'],
    ['EOD', '2025-07-01'],
    ['EOD friday', '2025-07-04'],
    ['friday COB', '2025-07-04'],
    ['end of day thursday', '2025-07-03'],
  ])('may be named by a part of it: %s', (text, days) => {
    expect(daysIn(`sort the attic ${text}`)).toBe(days);
  });

  it.each([
    ['next week', 'week'],
    ['this weekend', 'weekend'],
    ['in july', 'month'],
    ['Q3 2026', 'quarter'],
    ['H2 2026', 'half'],
    ['in 2027', 'year'],
    ['end of july', 'day'],
    ['next 3 days', 'range'],
  ])('says its unit: %s', (text, precision) => {
    expect(onlyPhrase(`sort the attic ${text}`).precision).toBe(precision);
  });
});
