import { describe, expect, it } from 'vitest';
import { daysIn } from './first-phrase';

describe('direction', () => {
  it.each([
    ['call the bank friday', '2025-07-04'],
    ['call the bank july 14', '2025-07-14'],
    ['call the bank in may', '2026-05-01..2026-05-31'],
    ['draft to be reviewed friday', '2025-07-04'],
    ['has to be sent tuesday', '2025-07-01'],
    ['should be finished by friday', '..2025-07-04'],
    ['need it shipped monday', '2025-07-07'],
    ['let’s put the fence up on november 11', '2025-11-11'],
    ['let us set the table on friday', '2025-07-04'],
    ["let's cut the hedge monday", '2025-07-07'],
  ])('is forward for what is still to do: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['met on june 24', '2025-06-24'],
    ['met friday', '2025-06-27'],
    ['was sent tuesday', '2025-06-24'],
    ['we discussed this on thursday', '2025-06-26'],
    ['talked to the landlord on the 20th', '2025-06-20'],
    ['visited in may', '2025-05-01..2025-05-31'],
    ['shipped july 1', '2025-07-01'],
    ['notes from friday’s call', '2025-06-27..'],
  ])('is back for what is over: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it('is the caller’s to say', () => {
    expect(daysIn('met friday', { direction: 'forward' })).toBe('2025-07-04');
    expect(daysIn('friday', { direction: 'backward' })).toBe('2025-06-27');
    expect(daysIn('december 3', { direction: 'backward' })).toBe('2024-12-03');
    expect(daysIn('july 1', { direction: 'backward' })).toBe('2025-07-01');
    expect(daysIn('next friday', { direction: 'backward' })).toBe('2025-07-11');
  });

  it.each([
    ['june 28', '2025-06-28'],
    ['june 1', '2025-06-01'],
    ['april 1', '2026-04-01'],
    ['december 30', '2025-12-30'],
  ])('looks back only some weeks for a day without a year: %s', (text, days) => {
    expect(daysIn(`visa ${text}`)).toBe(days);
  });

  it('knows last year’s end in the first days of a year', () => {
    expect(daysIn('visa december 30', { writtenOn: '2026-01-02' })).toBe('2025-12-30');
    expect(daysIn('visa january 2', { writtenOn: '2025-12-31' })).toBe('2026-01-02');
  });
});
