import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';
import { context, daysIn } from './first-phrase';

describe('days in a list', () => {
  it.each([
    ['pay on the 3rd, 5th and 9th', '2025-07-03 2025-07-05 2025-07-09'],
    ['pay on the 3rd and 5th', '2025-07-03 2025-07-05'],
    ['the 28th or the 2nd', '2025-07-28 2025-08-02'],
    ['no bus july 7th & 8th', '2025-07-07 2025-07-08'],
    ['no bus july 7, 8 and 9', '2025-07-07 2025-07-08 2025-07-09'],
    ['no bus december 30 and 2', '2025-12-30 2026-01-02'],
    ['we met july 7, 8 and 9', '2024-07-07 2024-07-08 2024-07-09'],
    ['7th, 8th and 9th of august', '2025-07-07 2025-07-08 2025-08-09'],
    ['by the 3rd, 5th and 9th', '..2025-07-03 ..2025-07-05 ..2025-07-09'],
    ['7/9, 7/10 and 7/11', '2025-07-09 2025-07-10 2025-07-11'],
  ])('follow each other: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['july 8 and 5 chairs', '2025-07-08'],
    ['july 8, 5 people', '2025-07-08'],
    ['july 8, 10:30', '2025-07-08'],
    ['july 8 and 9 of them', '2025-07-08'],
    ['the 3rd and 5 more', '2025-07-03'],
    ['the 3rd and 4th floors', '2025-07-03'],
    ['friday and 5th avenue', '2025-07-04'],
    ['on the 2nd and 3rd night', '2025-07-02'],
  ])('end where something else is counted: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it('are phrases of their own', () => {
    const text = 'rehearse the 3rd, 5th and 9th in the hall';
    const phrases = findDates(text, context);
    expect(phrases.map((phrase) => phrase.text)).toEqual(['the 3rd', '5th', '9th']);
    for (const { index, text: words } of phrases) expect(text.slice(index).startsWith(words)).toBe(true);
  });
});

describe('a bound before a link or bold text', () => {
  it.each([
    ['send it by [[2026-01-03]]', 'by [[2026-01-03]]', '..2026-01-03'],
    ['send it by [[2026-01-03]], please', 'by [[2026-01-03]]', '..2026-01-03'],
    ['send it before **friday**', 'before **friday', '..2025-07-04'],
    ['send it by _july 8_', 'by _july 8', '..2025-07-08'],
    ['ask after [[2026-01-03]]', 'after [[2026-01-03]]', '2026-01-03..'],
  ])('is kept: %s', (text, words, days) => {
    expect(daysIn(text)).toBe(days);
    expect(findDates(text, context)[0]?.text).toBe(words);
  });
});
