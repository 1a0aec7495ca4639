import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a time of day', () => {
  it.each([
    ['friday at 2pm', '2025-07-04', '14:00'],
    ['friday 2pm', '2025-07-04', '14:00'],
    ['friday, 14:30', '2025-07-04', '14:30'],
    ['friday 2:30 pm', '2025-07-04', '14:30'],
    ['friday 9 a.m.', '2025-07-04', '09:00'],
    ['friday at 5', '2025-07-04', '05:00'],
    ['friday at noon', '2025-07-04', '12:00'],
    ['noon on friday', '2025-07-04', '12:00'],
    ['8am tomorrow', '2025-07-02', '08:00'],
    ['at 14:30 on friday', '2025-07-04', '14:30'],
    ["tomorrow at seven o'clock", '2025-07-02', '07:00'],
    ['tomorrow 9h15', '2025-07-02', '09:15'],
    ['july 8 10:00-11:30', '2025-07-08', '10:00'],
    ['july 8 from 2 to 4pm', '2025-07-08', '02:00'],
    ['2025-07-08 09:15', '2025-07-08', '09:15'],
    ['2025-07-08T09:15', '2025-07-08', '09:15'],
    ['Sat Jul 05 22:45 2025', '2025-07-05', '22:45'],
    ['friday morning', '2025-07-04', null],
    ['morning of the 12th', '2025-07-12', null],
    ['july 8', '2025-07-08', null],
  ])('is kept beside the day: %s', (text, days, time) => {
    expect(daysIn(`standup ${text}`)).toBe(days);
    expect(onlyPhrase(`standup ${text}`).time).toBe(time);
  });

  it.each([
    ['2pm'],
    ['14:30'],
    ['at noon'],
    ['9-5'],
    ['10:30 to 11'],
    ['at 8'],
    ['half past ten'],
    ['in the morning'],
    ['7 a.m. sharp'],
    ['after 6pm'],
  ])('is no day by itself: %s', (text) => {
    expect(daysIn(`standup ${text}`)).toBe('');
  });
});
