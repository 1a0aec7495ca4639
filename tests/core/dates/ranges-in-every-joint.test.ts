import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

const writtenOn = '2025-12-15';

describe('two days and a joint', () => {
  it.each([
    ['jan 3-5'],
    ['jan 3 - 5'],
    ['jan 3–5'],
    ['Jan 3rd-5th'],
    ['jan 3 to 5'],
    ['jan 3rd to 5th'],
    ['jan 3rd to the 5th'],
    ['jan 3 through 5'],
    ['jan 3rd thru 5th'],
    ['january 3 until 5'],
    ['3-5 jan'],
    ['3 - 5 january'],
    ['3–5 Jan'],
    ['3rd-5th jan'],
    ['3 to 5 jan'],
    ['3rd to 5th of january'],
    ['the 3rd to the 5th of january'],
    ['from 3 to 5 january'],
    ['from the 3rd to the 5th of january'],
    ['from 3rd until 5th january'],
    ['from jan 3 to 5'],
    ['from jan 3 to jan 5'],
    ['from january 3rd until january 5th'],
    ['from 3 jan till 5 jan'],
    ['between 3 and 5 january'],
    ['between jan 3 and 5'],
    ['between jan 3 and jan 5'],
    ['between the 3rd and 5th of january'],
    ['jan 3 - jan 5'],
    ['jan 3 to jan 5'],
    ['jan 3rd through jan 5th'],
    ['3 jan - 5 jan'],
    ['1/3-1/5'],
    ['1/3 - 1/5'],
    ['from 1/3 to 1/5'],
    ['2026-01-03 to 2026-01-05'],
    ['2026-01-03 - 2026-01-05'],
    ['2026-01-03 – 2026-01-05'],
    ['from 2026-01-03 until 2026-01-05'],
    ['between 2026-01-03 and 2026-01-05'],
    ['jan 3-5, 2026'],
    ['jan 3-5 2026'],
    ['3-5 january 2026'],
  ])('is the days from one to the other: %s', (text) => {
    expect(daysIn(`cat sitter ${text}`, { writtenOn })).toBe('2026-01-03..2026-01-05');
    expect(onlyPhrase(`cat sitter ${text}`, { writtenOn }).precision).toBe('range');
    expect(onlyPhrase(`cat sitter ${text}`, { writtenOn }).otherReading).toBeNull();
  });

  it.each([
    ['dec 30 - jan 2', '2025-12-30..2026-01-02'],
    ['30 dec to 2 jan', '2025-12-30..2026-01-02'],
    ['from december 30 until january 2', '2025-12-30..2026-01-02'],
    ['12/30-1/2', '2025-12-30..2026-01-02'],
    ['from the 30th to the 2nd of january', '2025-12-30..2026-01-02'],
    ['feb 27 - mar 2', '2026-02-27..2026-03-02'],
    ['feb 27 - mar 2, 2028', '2028-02-27..2028-03-02'],
    ['dec 30, 2026 - jan 2, 2027', '2026-12-30..2027-01-02'],
    ['dec to feb', '2025-12-01..2026-02-28'],
    ['from january to march', '2026-01-01..2026-03-31'],
    ['jan - mar 2027', '2027-01-01..2027-03-31'],
    ['from 2026 to 2027', '2026-01-01..2027-12-31'],
    ['between 2026 and 2027', '2026-01-01..2027-12-31'],
    ['2026-2027', '2026-01-01..2027-12-31'],
  ])('may cross the end of a month or a year: %s', (text, days) => {
    expect(daysIn(`cat sitter ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['mon-wed', '2025-12-15..2025-12-17'],
    ['monday to wednesday', '2025-12-15..2025-12-17'],
    ['tue-thu', '2025-12-16..2025-12-18'],
    ['fri-mon', '2025-12-19..2025-12-22'],
    ['Fri – Sun', '2025-12-19..2025-12-21'],
    ['from friday to monday', '2025-12-19..2025-12-22'],
    ['from tuesday until thursday', '2025-12-16..2025-12-18'],
    ['between tuesday and thursday', '2025-12-16..2025-12-18'],
    ['tuesday through thursday', '2025-12-16..2025-12-18'],
    ['mon-wed next week', '2025-12-22..2025-12-24'],
    ['today until friday', '2025-12-15..2025-12-19'],
    ['from today to friday', '2025-12-15..2025-12-19'],
    ['tomorrow to thursday', '2025-12-16..2025-12-18'],
    ['from tomorrow until jan 2', '2025-12-16..2026-01-02'],
    ['between now and friday', '2025-12-15..2025-12-19'],
    ['between now and the end of january', '2025-12-15..2026-01-31'],
    ['from now until christmas', '2025-12-15..2025-12-25'],
    ['from christmas to new years eve', '2025-12-25..2025-12-31'],
    ['from next monday to next wednesday', '2025-12-22..2025-12-24'],
  ])('may be near the day of writing: %s', (text, days) => {
    expect(daysIn(`cat sitter ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['jan 3 and jan 5', '2026-01-03 2026-01-05'],
    ['jan 3, jan 5', '2026-01-03 2026-01-05'],
    ['jan 3 or jan 5', '2026-01-03 2026-01-05'],
    ['monday and wednesday', '2025-12-15 2025-12-17'],
    ['tuesday or thursday', '2025-12-16 2025-12-18'],
    ['2026-01-03, 2026-01-05', '2026-01-03 2026-01-05'],
    ['2026-01-03 and 2026-01-05', '2026-01-03 2026-01-05'],
    ['friday. Tuesday is full', '2025-12-19 2025-12-16'],
    ['today or tomorrow', '2025-12-15 2025-12-16'],
  ])('is two days where nothing joins them: %s', (text, days) => {
    expect(daysIn(`cat sitter ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['from here to there'],
    ['between us'],
    ['between 3 and 5'],
    ['from 3 to 5'],
    ['3-5 cats'],
    ['3 to 5 bowls'],
    ['3-5 times'],
    ['until then'],
    ['from the vet'],
    ['through the flap'],
    ['to and fro'],
    ['9-5 job'],
    ['10-12 kg'],
    ['pages 3-5'],
    ['rooms 3 to 5'],
    ['between 9 and 5'],
    ['from 9 to 5'],
    ['9:00-17:00'],
    ['9am-5pm'],
    ['€3-5'],
    ['3-5%'],
    ['from A to B'],
    ['1-2-1 chat'],
    ['a 3-5-2 lineup'],
    ['from top to bottom'],
    ['5 until empty'],
  ])('is none without days: %s', (text) => {
    expect(daysIn(`cat sitter, ${text}`, { writtenOn })).toBe('');
  });
});
