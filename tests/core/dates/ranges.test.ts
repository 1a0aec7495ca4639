import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a range', () => {
  it.each([
    ['july 8-10', '2025-07-08..2025-07-10'],
    ['july 8 - 10', '2025-07-08..2025-07-10'],
    ['july 8–10', '2025-07-08..2025-07-10'],
    ['july 8th through 10th', '2025-07-08..2025-07-10'],
    ['july 8-10, 2026', '2026-07-08..2026-07-10'],
    ['8-10 july', '2025-07-08..2025-07-10'],
    ['8th to 10th of july', '2025-07-08..2025-07-10'],
    ['from 3 to 12 sept', '2025-09-03..2025-09-12'],
    ['between 3 and 12 of sept', '2025-09-03..2025-09-12'],
    ['between the 3rd and the 5th of august', '2025-08-03..2025-08-05'],
    ['from the 27th to the 3rd of august', '2025-07-27..2025-08-03'],
    ['29/30 August', '2025-08-29..2025-08-30'],
    ['from 4-23 in next month', '2025-08-04..2025-08-23'],
    ['the 21st-23rd', '2025-07-21..2025-07-23'],
    ['between the 21st and 23rd', '2025-07-21..2025-07-23'],
  ])('may share its month: %s', (text, days) => {
    expect(daysIn(`festival ${text}`)).toBe(days);
  });

  it.each([
    ['July 8 - July 10', '2025-07-08..2025-07-10'],
    ['July 28 to Aug 3', '2025-07-28..2025-08-03'],
    ['from 28 dec to 3 jan', '2025-12-28..2026-01-03'],
    ['dec 28 - jan 3, 2027', '2026-12-28..2027-01-03'],
    ['nov - feb 2027', '2026-11-01..2027-02-28'],
    ['from may to october', '2025-05-01..2025-10-31'],
    ['from november to march', '2025-11-01..2026-03-31'],
    ['2025-07-08 to 2025-07-10', '2025-07-08..2025-07-10'],
    ['7/8-7/10', '2025-07-08..2025-07-10'],
    ['10/1-11/2/2026', '2026-10-01..2026-11-02'],
    ['mon-wed', '2025-07-07..2025-07-09'],
    ['wed to fri', '2025-07-02..2025-07-04'],
    ['mon-fri next week', '2025-07-07..2025-07-11'],
    ['from monday through thursday', '2025-07-07..2025-07-10'],
    ['thursday - next tuesday', '2025-07-03..2025-07-08'],
    ['today until friday', '2025-07-01..2025-07-04'],
    ['between now and july 15', '2025-07-01..2025-07-15'],
    ['from Q1 to Q3 2026', '2026-01-01..2026-09-30'],
    ['between 2026 and 2028', '2026-01-01..2028-12-31'],
    ['from 2026 to the end of 2027', '2026-01-01..2027-12-31'],
    ['from tomorrow 10am until july 5 noon', '2025-07-02..2025-07-05'],
  ])('may have two whole ends: %s', (text, days) => {
    expect(daysIn(`festival ${text}`)).toBe(days);
  });

  it('is one phrase of its own precision', () => {
    const phrase = onlyPhrase('festival from july 8 to 10 in town');
    expect(phrase.precision).toBe('range');
    expect(phrase.text).toBe('from july 8 to 10');
  });

  it.each([
    ['friday or monday', '2025-07-04 2025-07-07'],
    ['friday, july 18', '2025-07-18'],
    ['july 10 - july 8', '2025-07-10 2025-07-08'],
    ['friday. Monday is free', '2025-07-04 2025-07-07'],
  ])('is none where the words do not join: %s', (text, days) => {
    expect(daysIn(`festival ${text}`)).toBe(days);
  });
});
