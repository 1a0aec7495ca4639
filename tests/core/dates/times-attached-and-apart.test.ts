import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

const writtenOn = '2025-12-31';

describe('a time of day', () => {
  it.each([
    ['at 2pm', '14:00'],
    ['at 2 pm', '14:00'],
    ['at 2p.m.', '14:00'],
    ['at 2 p.m.', '14:00'],
    ['2PM', '14:00'],
    ['@2pm', '14:00'],
    ['at 14:00', '14:00'],
    ['14:00', '14:00'],
    ['at 14h', '14:00'],
    ['at 2:05pm', '14:05'],
    ['at 9', '09:00'],
    ['at 9am', '09:00'],
    ['at 09:00', '09:00'],
    ['at 9:30', '09:30'],
    ['at 12am', '00:00'],
    ['at 12pm', '12:00'],
    ['at 12:30am', '00:30'],
    ['at 12:30pm', '12:30'],
    ['at noon', '12:00'],
    ['at 23:59', '23:59'],
    ['at 0:05', '00:05'],
    ["at six o'clock", '06:00'],
    ['in the morning', null],
    ['evening', null],
    ['', null],
  ])('belongs to the day before it: tomorrow %s', (time, expected) => {
    for (const [words, day] of [
      ['tomorrow', '2026-01-01'],
      ['friday', '2026-01-02'],
      ['jan 8', '2026-01-08'],
    ] as const) {
      const phrase = onlyPhrase(`haircut ${words} ${time}`, { writtenOn });
      expect([words, phrase.first, phrase.last, phrase.time]).toEqual([words, day, day, expected]);
    }
  });

  it.each([
    ['2pm tomorrow', '2026-01-01', '14:00'],
    ['2pm on friday', '2026-01-02', '14:00'],
    ['at 2pm on friday', '2026-01-02', '14:00'],
    ['14:30 on jan 8', '2026-01-08', '14:30'],
    ['at 9:15 tomorrow', '2026-01-01', '09:15'],
    ['noon tomorrow', '2026-01-01', '12:00'],
    ['7am friday', '2026-01-02', '07:00'],
    ['evening of jan 8', '2026-01-08', null],
  ])('belongs to the day after it: %s', (text, day, time) => {
    const phrase = onlyPhrase(`haircut ${text}`, { writtenOn });
    expect([phrase.first, phrase.last, phrase.time]).toEqual([day, day, time]);
  });

  it.each([
    ['friday 2-4pm', '2026-01-02'],
    ['friday 14:00-16:00', '2026-01-02'],
    ['friday 10am-11am', '2026-01-02'],
    ['friday from 10am to 11am', '2026-01-02'],
    ['friday between 10:00 and 11:00', '2026-01-02'],
    ['jan 8 10:00 - 11:30', '2026-01-08'],
    ['tomorrow 9-10am', '2026-01-01'],
  ])('may be a span and makes no range of days: %s', (text, day) => {
    expect(daysIn(`haircut ${text}`, { writtenOn })).toBe(day);
  });

  it.each([
    ['friday at 2pm', 'friday at 2pm'],
    ['friday at noon', 'friday at noon'],
    ['2pm tomorrow', '2pm tomorrow'],
    ['friday', 'friday'],
    ['friday. 2pm sharp', 'friday'],
  ])('is part of the phrase as written: %s', (text, words) => {
    expect(onlyPhrase(`haircut ${text}`, { writtenOn }).text).toBe(words);
  });

  it.each([
    ['friday, 20 people'],
    ['friday with 3 friends'],
    ['friday: 2 chairs'],
    ['friday £20'],
    ['friday (room 12)'],
    ['friday, call 020 7946 0018'],
    ['friday 5 minutes only'],
  ])('is none in another number after a day: %s', (text) => {
    const phrase = onlyPhrase(`haircut ${text}`, { writtenOn });
    expect([phrase.first, phrase.last, phrase.time]).toEqual(['2026-01-02', '2026-01-02', null]);
  });

  it.each([
    ['2pm'],
    ['at 2'],
    ['at 2 pm'],
    ['14:30'],
    ['at 14:30'],
    ['09:00-10:00'],
    ['9-10am'],
    ['by 6pm'],
    ['before noon'],
    ['after 17:00'],
    ['until midnight'],
    ['at midday'],
    ['noon-ish'],
    ["at six o'clock"],
    ['half past six'],
    ['quarter to nine'],
    ['in the afternoon'],
    ['mornings only'],
    ['at night'],
    ['early morning'],
    ['late evening'],
    ['for 45 minutes'],
    ['1h30'],
    ['90 min'],
    ['8 to 10 hours'],
    ['06:00 UTC'],
    ['0930'],
    ['1:1'],
    ['2:30 per km'],
    ['lap of 1:59.40'],
    ['john 3:16'],
    ['at 30 km/h'],
    ['am I late'],
    ['I am 12'],
    ['pm me'],
  ])('is no day by itself: %s', (text) => {
    expect(daysIn(`haircut ${text}`, { writtenOn })).toBe('');
  });
});
