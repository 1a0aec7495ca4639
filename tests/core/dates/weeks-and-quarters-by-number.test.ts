import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

// Week 1 has the year's first Thursday: 2026's begins on 29 December 2025, 2027's on 4 January, 2028's on 3 January.
describe('a period by its number', () => {
  it.each([
    ['2025-12-31', 'week 2', '2026-01-05..2026-01-11'],
    ['2025-12-31', 'week 1', '2025-12-29..2026-01-04'],
    ['2026-01-20', 'week 5', '2026-01-26..2026-02-01'],
    ['2026-01-20', 'W5', '2026-01-26..2026-02-01'],
    ['2026-01-20', 'W05', '2026-01-26..2026-02-01'],
    ['2026-01-20', 'KW 5', '2026-01-26..2026-02-01'],
    ['2026-01-20', 'KW5', '2026-01-26..2026-02-01'],
    ['2026-01-20', 'CW 5', '2026-01-26..2026-02-01'],
    ['2026-01-20', '2026-W05', '2026-01-26..2026-02-01'],
    ['2026-01-20', '2026-W53', '2026-12-28..2027-01-03'],
    ['2026-01-20', '2027-W01', '2027-01-04..2027-01-10'],
    ['2026-01-20', '2028-W01', '2028-01-03..2028-01-09'],
    ['2026-01-20', '2026-W01', '2025-12-29..2026-01-04'],
    ['2026-01-20', 'week 5 of 2026', '2026-01-26..2026-02-01'],
    ['2026-01-20', 'week 1 of 2027', '2027-01-04..2027-01-10'],
    ['2024-02-01', 'week 9', '2024-02-26..2024-03-03'],
  ])('a week: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`post the parcel ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`post the parcel ${text}`, { writtenOn }).precision).toBe('week');
  });

  it.each([
    ['2025-12-31', 'in Q1', '2026-01-01..2026-03-31'],
    ['2025-12-31', 'in Q4', '2025-10-01..2025-12-31'],
    ['2026-06-14', 'in q3', '2026-07-01..2026-09-30'],
    ['2026-06-14', 'in q2', '2026-04-01..2026-06-30'],
    ['2026-06-14', 'Q1 2027', '2027-01-01..2027-03-31'],
    ['2026-06-14', 'Q2 2027', '2027-04-01..2027-06-30'],
    ['2026-06-14', 'Q3 2027', '2027-07-01..2027-09-30'],
    ['2026-06-14', 'Q4 2027', '2027-10-01..2027-12-31'],
    ['2026-06-14', 'Q4 27', '2027-10-01..2027-12-31'],
    ['2026-06-14', "Q4 '27", '2027-10-01..2027-12-31'],
    ['2026-06-14', '2027 Q4', '2027-10-01..2027-12-31'],
    ['2026-06-14', '2027-Q4', '2027-10-01..2027-12-31'],
    ['2026-06-14', 'Q1 2028', '2028-01-01..2028-03-31'],
    ['2026-06-14', 'the first quarter of 2028', '2028-01-01..2028-03-31'],
  ])('a quarter: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`post the parcel ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`post the parcel ${text}`, { writtenOn }).precision).toBe('quarter');
  });

  it.each([
    ['2026-06-14', 'in H2', '2026-07-01..2026-12-31'],
    ['2026-06-14', 'in H1', '2026-01-01..2026-06-30'],
    ['2026-06-14', 'H1 2027', '2027-01-01..2027-06-30'],
    ['2026-06-14', 'H2 2027', '2027-07-01..2027-12-31'],
    ['2026-06-14', 'H1 27', '2027-01-01..2027-06-30'],
    ['2026-06-14', 'the first half of 2027', '2027-01-01..2027-06-30'],
    ['2026-06-14', 'second half of 2027', '2027-07-01..2027-12-31'],
  ])('a half: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`post the parcel ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['FY27', '2027-01-01..2027-12-31'],
    ['FY2027', '2027-01-01..2027-12-31'],
    ['FY27 Q2', '2027-04-01..2027-06-30'],
    ['Q2 FY27', '2027-04-01..2027-06-30'],
    ['in 2027', '2027-01-01..2027-12-31'],
    ['the year 2031', '2031-01-01..2031-12-31'],
  ])('a year: %s', (text, days) => {
    expect(daysIn(`post the parcel ${text}`)).toBe(days);
  });

  it.each([
    ['by Q3', 'by', '..2026-09-30'],
    ['before Q4', 'before', '..2026-09-30'],
    ['after Q3', 'after', '2026-10-01..'],
    ['from Q3', 'from', '2026-07-01..'],
    ['until Q3', 'by', '..2026-09-30'],
    ['by H2', 'by', '..2026-12-31'],
    ['by week 30', 'by', '..2026-07-26'],
    ['before week 30', 'before', '..2026-07-19'],
    ['after week 30', 'after', '2026-07-27..'],
    ['by 2028', 'by', '..2028-12-31'],
    ['before 2028', 'before', '..2027-12-31'],
    ['after 2028', 'after', '2029-01-01..'],
  ])('may be a bound: %s', (text, bound, days) => {
    expect(daysIn(`post the parcel ${text}`, { writtenOn: '2026-06-14' })).toBe(days);
    expect(onlyPhrase(`post the parcel ${text}`, { writtenOn: '2026-06-14' }).bound).toBe(bound);
  });

  it.each([
    ['early Q3 2027', '2027-07-01..2027-08-15'],
    ['end of Q3 2027', '2027-09-30'],
    ['beginning of Q3 2027', '2027-07-01'],
    ['end of H1 2027', '2027-06-30'],
    ['Q1-Q2 2027', '2027-01-01..2027-06-30'],
    ['from Q1 to Q3 2027', '2027-01-01..2027-09-30'],
  ])('may be parted or joined: %s', (text, days) => {
    expect(daysIn(`post the parcel ${text}`)).toBe(days);
  });

  it.each([
    ['Q5 2027'],
    ['Q0'],
    ['H3'],
    ['W54'],
    ['week 60'],
    ['week 0'],
    ['2026-W54'],
    ['2026-W00'],
    ['Q&A'],
    ['Q1: who signs?'],
    ['Q2. where is it?'],
    ['Q3) and why'],
    ['FAQ 3'],
    ['H1 tags'],
    ['H2O'],
    ['an h2 title'],
    ['W3C'],
    ['40W bulb'],
    ['60 W'],
    ['5 weeks of post'],
    ['2 week lease'],
    ['quarter inch'],
    ['three quarters full'],
    ['a quarter past'],
    ['headquarters'],
    ['half full'],
    ['half of it'],
    ['box 2027'],
    ['code 2027-44'],
    ['catch 22'],
    ['form W-2'],
    ['model Q7'],
  ])('is none in other words: %s', (text) => {
    expect(daysIn(`post the parcel, ${text}`, { writtenOn: '2026-06-14' })).not.toMatch(/\d{4}-\d\d-\d\d/);
  });
});
