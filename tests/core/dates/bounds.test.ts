import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a bound', () => {
  it.each([
    ['by friday', 'by', '..2025-07-04'],
    ['by end of july', 'by', '..2025-07-31'],
    ['by the end of next month', 'by', '..2025-08-31'],
    ['by July', 'by', '..2025-07-31'],
    ['by eow', 'by', '..2025-07-06'],
    ['no later than friday', 'by', '..2025-07-04'],
    ['not later than july 8', 'by', '..2025-07-08'],
    ['on or before july 8', 'by', '..2025-07-08'],
    ['until july 8', 'by', '..2025-07-08'],
    ['till friday', 'by', '..2025-07-04'],
    ['friday at the latest', 'by', '..2025-07-04'],
    ['july 8 or earlier', 'by', '..2025-07-08'],
    ['before july 8', 'before', '..2025-07-08'],
    ['before end of july', 'before', '..2025-07-31'],
    ['sometime before end of july', 'before', '..2025-07-31'],
    ['before august', 'before', '..2025-07-31'],
    ['before next week', 'before', '..2025-07-06'],
    ['prior to july 8', 'before', '..2025-07-08'],
    ['earlier than july 8', 'before', '..2025-07-08'],
    ['after july 8', 'after', '2025-07-08..'],
    ['after next week', 'after', '2025-07-14..'],
    ['after august', 'after', '2025-09-01..'],
    ['later than 2026', 'after', '2027-01-01..'],
    ['from july 8', 'from', '2025-07-08..'],
    ['since june 30', 'from', '2025-06-30..'],
    ['starting july 8', 'from', '2025-07-08..'],
    ['starting on july 8', 'from', '2025-07-08..'],
    ['as of july 8', 'from', '2025-07-08..'],
    ['not before july 8', 'from', '2025-07-08..'],
    ['july 8 onwards', 'from', '2025-07-08..'],
    ['2027 or later', 'from', '2027-01-01..'],
    ['around july 8', 'around', '2025-07-08'],
    ['~july 8', 'around', '2025-07-08'],
    ['about the 8th of july', 'around', '2025-07-08'],
    ['on july 8', 'on', '2025-07-08'],
    ['within 2 weeks', 'by', '2025-07-01..2025-07-15'],
  ])('opens one side of the days: %s', (text, bound, days) => {
    const written = text.startsWith('2027') ? `in ${text}` : text;
    expect(daysIn(`paint the shed ${written}`)).toBe(days);
    expect(onlyPhrase(`paint the shed ${written}`).bound).toBe(bound);
  });

  it('belongs to the phrase as written', () => {
    expect(onlyPhrase('paint the shed by 7th').text).toBe('by 7th');
    expect(onlyPhrase('paint the shed on july 8').text).toBe('july 8');
  });

  it.each([
    ['by 5pm'],
    ['before lunch'],
    ['after the call'],
    ['until it works'],
    ['from the shop'],
    ['since then'],
    ['by the way'],
    ['around the house'],
  ])('is nothing without a day: %s', (text) => {
    expect(daysIn(`paint the shed ${text}`)).toBe('');
  });
});
