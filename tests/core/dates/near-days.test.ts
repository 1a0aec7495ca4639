import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a day near the day of writing', () => {
  it.each([
    ['2025-12-31', 'today', '2025-12-31'],
    ['2025-12-31', 'tonight', '2025-12-31'],
    ['2025-12-31', 'tomorrow', '2026-01-01'],
    ['2025-12-31', 'yesterday', '2025-12-30'],
    ['2026-01-01', 'yesterday', '2025-12-31'],
    ['2026-01-01', 'last night', '2025-12-31'],
    ['2024-02-28', 'tomorrow', '2024-02-29'],
    ['2024-02-29', 'tomorrow', '2024-03-01'],
    ['2024-03-01', 'yesterday', '2024-02-29'],
    ['2025-03-01', 'yesterday', '2025-02-28'],
    ['2025-04-30', 'tomorrow', '2025-05-01'],
    ['2025-03-29', 'tomorrow', '2025-03-30'],
    ['2025-10-26', 'yesterday', '2025-10-25'],
    ['2025-12-30', 'the day after tomorrow', '2026-01-01'],
    ['2025-12-30', 'day after tomorrow', '2026-01-01'],
    ['2024-02-27', 'day after tomorrow', '2024-02-29'],
    ['2024-03-01', 'the day before yesterday', '2024-02-28'],
    ['2026-01-01', 'the day before yesterday', '2025-12-30'],
    ['2025-12-31', 'this morning', '2025-12-31'],
    ['2025-12-31', 'this evening', '2025-12-31'],
    ['2025-12-31', 'tomorrow morning', '2026-01-01'],
    ['2025-12-31', 'tomorrow night', '2026-01-01'],
    ['2025-12-31', 'yesterday afternoon', '2025-12-30'],
    ['2025-12-31', 'eod', '2025-12-31'],
    ['2025-12-31', 'EOB', '2025-12-31'],
    ['2025-12-31', 'cob', '2025-12-31'],
    ['2025-12-31', 'end of day', '2025-12-31'],
    ['2025-12-31', 'eod tomorrow', '2026-01-01'],
    ['2025-12-31', 'tomorrow eod', '2026-01-01'],
    ['2025-12-31', 'cob friday', '2026-01-02'],
  ])('crosses months and years: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`feed the cat ${text}`, { writtenOn })).toBe(days);
  });

  it.each(['tmrw', 'tmr', 'tomoz', 'tomorow', 'tommorow', 'tommorrow', '2moro', 'Tomorrow', 'TMRW', 'tmw'])(
    'may be a hasty tomorrow: %s',
    (text) => {
      expect(daysIn(`feed the cat ${text}`, { writtenOn: '2024-02-28' })).toBe('2024-02-29');
      expect(daysIn(`${text} feed the cat`, { writtenOn: '2024-02-28' })).toBe('2024-02-29');
      expect(daysIn(`feed the cat by ${text}`, { writtenOn: '2024-02-28' })).toBe('..2024-02-29');
    },
  );

  it.each([
    ['by tomorrow', 'by', '..2026-01-01'],
    ['by eod', 'by', '..2025-12-31'],
    ['by end of day', 'by', '..2025-12-31'],
    ['by tonight', 'by', '..2025-12-31'],
    ['until tomorrow', 'by', '..2026-01-01'],
    ['before tomorrow', 'before', '..2026-01-01'],
    ['since yesterday', 'from', '2025-12-30..'],
    ['from tomorrow', 'from', '2026-01-01..'],
    ['from today', 'from', '2025-12-31..'],
    ['from tomorrow onwards', 'from', '2026-01-01..'],
    ['after tomorrow', 'after', '2026-01-01..'],
    ['starting tomorrow', 'from', '2026-01-01..'],
    ['tomorrow at the latest', 'by', '..2026-01-01'],
  ])('may be a bound: %s', (text, bound, days) => {
    expect(daysIn(`feed the cat ${text}`, { writtenOn: '2025-12-31' })).toBe(days);
    expect(onlyPhrase(`feed the cat ${text}`, { writtenOn: '2025-12-31' }).bound).toBe(bound);
  });

  it.each([
    ['tomorrow at 9', '09:00'],
    ['tomorrow 9am', '09:00'],
    ['tomorrow, 9:15', '09:15'],
    ['tomorrow at noon', '12:00'],
    ['9am tomorrow', '09:00'],
    ['at 21:45 tomorrow', '21:45'],
    ['tomorrow morning at 7', '07:00'],
    ['tomorrow morning', null],
    ['tomorrow', null],
  ])('may have a time: %s', (text, time) => {
    const phrase = onlyPhrase(`feed the cat ${text}`, { writtenOn: '2025-12-31' });
    expect(phrase.first).toBe('2026-01-01');
    expect(phrase.time).toBe(time);
  });

  it.each([
    ['today', true],
    ['tomorrow', true],
    ['yesterday', true],
    ['the day after tomorrow', true],
  ])('says its direction: %s', (text, isSaid) => {
    for (const direction of ['forward', 'backward'] as const) {
      const phrase = onlyPhrase(`feed the cat ${text}`, { direction });
      expect(phrase.said.direction).toBe(isSaid);
      expect(phrase.first).toBe(onlyPhrase(`feed the cat ${text}`).first);
    }
  });

  it.each([
    ['day by day'],
    ['one of these days'],
    ['in those days'],
    ['all day long'],
    ['a good day'],
    ['every day'],
    ['each day'],
    ['any day'],
    ['once a day'],
    ['day one'],
    ['daylight'],
    ['nowadays'],
    ['for now'],
    ['right now'],
    ['night shift'],
    ['good morning'],
    ['in the evening'],
    ['at night'],
    ['sooner or later'],
    ['soon'],
    ['asap'],
    ['someday'],
    ['the morning paper'],
    ['todayish.txt'],
    ['#today'],
    ['@tomorrow'],
    ['`today`'],
    ['tomorrow_notes'],
    ['eons'],
  ])('is none in other words: %s', (text) => {
    expect(daysIn(`feed the cat, ${text}`)).toBe('');
  });
});
