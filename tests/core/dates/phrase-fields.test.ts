import { describe, expect, it } from 'vitest';
import type { Bound, Precision } from '../../../src/core/dates/date-phrase';
import { findDates } from '../../../src/core/dates/find-dates';
import { context, onlyPhrase } from './first-phrase';

describe('a phrase', () => {
  it.each([
    ['Ines to send the keys by friday', 'by friday', 22],
    ['by friday Ines sends the keys', 'by friday', 0],
    ['keys (by friday) from Ines', 'by friday', 6],
    ['keys on friday, says Ines', 'friday', 8],
    ['keys end of month', 'end of month', 5],
    ['keys no later than july 8th!', 'no later than july 8th', 5],
    ['keys from july 8 to 10 only', 'from july 8 to 10', 5],
    ['keys 2025-07-08.', '2025-07-08', 5],
    ['🔑 keys tomorrow', 'tomorrow', 8],
    ['keys: next friday at 2pm, ok?', 'next friday at 2pm', 6],
  ])('is a piece of its text: %s', (text, words, index) => {
    const phrase = onlyPhrase(text);
    expect(phrase.text).toBe(words);
    expect(phrase.index).toBe(index);
  });

  it.each([
    ['friday', 'day'],
    ['july 8', 'day'],
    ['2025-07-08', 'day'],
    ['tomorrow', 'day'],
    ['in 3 days', 'day'],
    ['the 14th', 'day'],
    ['end of month', 'day'],
    ['christmas', 'day'],
    ['first monday of august', 'day'],
    ['this weekend', 'weekend'],
    ['weekend of the 19th', 'weekend'],
    ['this week', 'week'],
    ['next week', 'week'],
    ['w/c 14 july', 'week'],
    ['week 31', 'week'],
    ['second week of july', 'week'],
    ['next month', 'month'],
    ['in august', 'month'],
    ['august 2026', 'month'],
    ['2026-08', 'month'],
    ['next quarter', 'quarter'],
    ['in Q4', 'quarter'],
    ['Q4 2026', 'quarter'],
    ['H1 2026', 'half'],
    ['next year', 'year'],
    ['in 2027', 'year'],
    ['july 8-10', 'range'],
    ['mon-wed', 'range'],
    ['from july to september', 'range'],
    ['next 5 days', 'range'],
    ['early august', 'range'],
  ] satisfies [string, Precision][])('names its unit: %s is a %s', (text, precision) => {
    expect(onlyPhrase(`keys ${text}`).precision).toBe(precision);
  });

  it.each([
    ['friday', false, false, false],
    ['the 14th', false, false, false],
    ['july 14', false, true, false],
    ['14 july', false, true, false],
    ['7/14', false, true, false],
    ['in august', false, true, false],
    ['christmas', false, true, false],
    ['july 14, 2026', true, true, true],
    ['14 july 2026', true, true, true],
    ['7/14/2026', true, true, true],
    ['2026-07-14', true, true, true],
    ['20260714', true, true, true],
    ['august 2026', true, true, true],
    ['Q3 2026', true, true, true],
    ['in 2027', true, true, true],
    ['july 8-10', false, true, false],
    ['july 8-10, 2026', true, true, true],
    ['2026-07-08 to 2026-07-10', true, true, true],
  ])('says what it says: %s', (text, year, month, direction) => {
    expect(onlyPhrase(`keys on ${text}`).said).toEqual({ year, month, direction });
  });

  it.each([
    ['today'],
    ['tomorrow'],
    ['yesterday'],
    ['next friday'],
    ['last friday'],
    ['this friday'],
    ['next week'],
    ['last month'],
    ['in 3 days'],
    ['3 days ago'],
    ['two weeks from now'],
    ['next august'],
    ['last august'],
    ['within 10 days'],
  ])('says its direction: %s', (text) => {
    expect(onlyPhrase(`keys ${text}`).said.direction).toBe(true);
  });

  it.each([
    ['keys july 14th', '2025-07-01', '“july 14th”, read on 1 July 2025'],
    ['keys by 7th', '2025-07-01', '“by 7th”, read on 1 July 2025'],
    ['keys tomorrow', '2025-12-31', '“tomorrow”, read on 31 December 2025'],
    ['keys next week', '2024-02-29', '“next week”, read on 29 February 2024'],
    ['keys by End of July', '2026-05-18', '“by End of July”, read on 18 May 2026'],
    ['keys (friday)', '2026-01-01', '“friday”, read on 1 January 2026'],
    ['keys 2026-03-01', '2026-01-01', '“2026-03-01”, read on 1 January 2026'],
  ])('explains itself: %s, %s', (text, writtenOn, reading) => {
    expect(onlyPhrase(text, { writtenOn }).reading).toBe(reading);
  });

  it.each([
    ['friday', 'on'],
    ['by friday', 'by'],
    ['before friday', 'before'],
    ['after friday', 'after'],
    ['from friday', 'from'],
    ['around friday', 'around'],
    ['july 8-10', 'on'],
    ['from july 8 to 10', 'on'],
    ['between july 8 and 10', 'on'],
    ['next week', 'on'],
  ] satisfies [string, Bound][])('has one bound: %s, %s', (text, bound) => {
    expect(onlyPhrase(`keys ${text}`).bound).toBe(bound);
  });

  it.each([
    ['friday'],
    ['this friday'],
    ['tomorrow'],
    ['july 8'],
    ['17/8'],
    ['8/17'],
    ['8/8/2026'],
    ['2025-08-07'],
    ['next week'],
    ['in 3 days'],
    ['july 8-10'],
    ['the 14th'],
    ['last week'],
    ['end of month'],
  ])('has no other reading: %s', (text) => {
    expect(onlyPhrase(`keys ${text}`).otherReading).toBeNull();
  });
});

describe('phrases of one text', () => {
  it.each([
    ['keys friday, deposit by the 14th, move in august', ['friday', 'by the 14th', 'august']],
    ['call Ines tomorrow; Omar next week', ['tomorrow', 'next week']],
    ['moved from july 8 to 10. Party on the 12th', ['from july 8 to 10', '12th']],
    ['2025-07-08 keys, 2025-07-10 van', ['2025-07-08', '2025-07-10']],
    ['keys, van, boxes', []],
  ])('stand in order: %s', (text, expected) => {
    const phrases = findDates(text, context);
    expect(phrases).toHaveLength(expected.length);
    phrases.forEach(({ text: words, index }, place) => {
      expect(words).toContain(expected[place]);
      expect(text.slice(index, index + words.length)).toBe(words);
    });
  });

  it('leave what they were given alone', () => {
    const given = Object.freeze({ ...context });
    expect(findDates('keys friday', given)).toEqual(findDates('keys friday', context));
  });
});
