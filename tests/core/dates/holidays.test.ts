import { describe, expect, it } from 'vitest';
import { daysIn } from './first-phrase';

describe('a holiday', () => {
  it.each([
    ['christmas', '2025-12-25'],
    ['xmas eve', '2025-12-24'],
    ["new year's eve", '2025-12-31'],
    ['new years day', '2026-01-01'],
    ['halloween', '2025-10-31'],
    ["valentine's day", '2026-02-14'],
    ['independence day', '2025-07-04'],
    ['boxing day 2027', '2027-12-26'],
  ])('has a fixed date: %s', (text, days) => {
    expect(daysIn(`hang the lights by ${text}`)).toBe(`..${days}`);
  });

  it.each([
    ['thanksgiving', '2025-11-27'],
    ['black friday', '2025-11-28'],
    ['cyber monday', '2025-12-01'],
    ['labor day', '2025-09-01'],
    ['MLK day', '2026-01-19'],
    ["mother's day", '2026-05-10'],
    ["Fathers' Day", '2026-06-21'],
    ['memorial day', '2026-05-25'],
    ['easter', '2026-04-05'],
    ['easter monday', '2026-04-06'],
    ['good friday', '2026-04-03'],
    ['easter 2018', '2018-04-01'],
    ['easter 2038', '2038-04-25'],
    ['pentecost 2027', '2027-05-16'],
    ['last christmas', '2024-12-25'],
    ['next easter', '2026-04-05'],
  ])('or one to be worked out: %s', (text, days) => {
    expect(daysIn(`hang the lights, ${text}`)).toBe(days);
  });

  it.each([
    ['good idea'],
    ['black coffee'],
    ['the new office'],
    ['labor costs'],
    ['mother called'],
    ['earth tones'],
    ['boxing club'],
  ])('is more than the first word of its name: %s', (text) => {
    expect(daysIn(`notes on ${text}`)).toBe('');
  });
});
