import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

// Written on a Tuesday, 1 July 2025.
describe('as people write in notes', () => {
  it.each([
    ['a week on tuesday', '2025-07-08'],
    ['a week friday', '2025-07-11'],
    ['a fortnight tomorrow', '2025-07-16'],
    ['tuesday week', '2025-07-08'],
    ['two weeks ago today', '2025-06-17'],
    ['within the week', '2025-07-01..2025-07-06'],
    ['within the month', '2025-07-01..2025-07-31'],
    ['over the next couple of days', '2025-07-02..2025-07-03'],
    ["by month's end", '..2025-07-31'],
    ["by year's end", '..2025-12-31'],
    ['by close of business thursday', '..2025-07-03'],
    ['by end of play friday', '..2025-07-04'],
    ['first thing monday', '2025-07-07'],
    ['first thing tomorrow morning', '2025-07-02'],
    ['up to july 20', '..2025-07-20'],
    ['as from july 7', '2025-07-07..'],
    ['now until friday', '2025-07-01..2025-07-04'],
    ['next month on the 5th', '2025-08-05'],
    ['2027 Aug 9', '2027-08-09'],
    ['5 nov 26.', '2026-11-05'],
    ['5-nov-26', '2026-11-05'],
    ['in a day or two', '2025-07-02..2025-07-03'],
    ['in a week or two', '2025-07-08..2025-07-15'],
    ['this coming weekend', '2025-07-05..2025-07-06'],
  ])('%s', (text, days) => {
    expect(daysIn(`oil the hinges ${text}`)).toBe(days);
  });

  it.each([
    ['mid to late october', '2025-10-10..2025-10-31'],
    ['mid-to-late october', '2025-10-10..2025-10-31'],
    ['early to mid august', '2025-08-01..2025-08-20'],
  ])('a part from one to another: %s', (text, days) => {
    expect(daysIn(`oil the hinges ${text}`)).toBe(days);
  });

  it.each([
    ['q3 next year', '2026-07-01..2026-09-30'],
    ['q3 of next year', '2026-07-01..2026-09-30'],
    ['july 4 next year', '2026-07-04'],
    ['in may next year', '2026-05-01..2026-05-31'],
    ['june last year', '2024-06-01..2024-06-30'],
    ['week 27 of last year', '2024-07-01..2024-07-07'],
    ['christmas this year', '2025-12-25'],
    ['this fiscal year', '2025-01-01..2025-12-31'],
  ])('with a year that is pointed at: %s', (text, days) => {
    expect(daysIn(`oil the hinges ${text}`)).toBe(days);
  });

  it.each([
    ['between january and march', '2026-01-01..2026-03-31'],
    ['june-august', '2025-06-01..2025-08-31'],
    ['jan-mar', '2026-01-01..2026-03-31'],
    ['between june and august', '2025-06-01..2025-08-31'],
  ])('months that are also words, after another month: %s', (text, days) => {
    expect(daysIn(`oil the hinges ${text}`)).toBe(days);
  });

  it.each([
    ['since november', '2024-11-01..'],
    ['since june', '2025-06-01..'],
    ['since monday', '2025-06-30..'],
    ['since the 3rd', '2025-06-03..'],
    ['since july 1', '2025-07-01..'],
    ['since august 9', '2024-08-09..'],
    ['since christmas', '2024-12-25..'],
  ])('“since” looks back: %s', (text, days) => {
    expect(daysIn(`the gate squeaks ${text}`)).toBe(days);
    expect(onlyPhrase(`the gate squeaks ${text}`).bound).toBe('from');
  });

  it.each([
    ['friday 9.30am', '2025-07-04', '09:30'],
    ['7.30pm thursday', '2025-07-03', '19:30'],
    ['thursday 7.30', '2025-07-03', '07:30'],
    ['at 5 on friday', '2025-07-04', '05:00'],
    ['from 3 to 5 pm tomorrow', '2025-07-02', '03:00'],
    ['noon on the 4th', '2025-07-04', '12:00'],
  ])('with hours: %s', (text, day, time) => {
    expect(daysIn(`choir ${text}`)).toBe(day);
    expect(onlyPhrase(`choir ${text}`).time).toBe(time);
  });

  it.each([
    ['sun 6/7', '2025-07-06'],
    ['Sunday, 6/7', '2025-07-06'],
    ['sat 7/5', '2025-07-05'],
    ['sat 5/7', '2025-07-05'],
    ['fri 7-4', '2025-07-04'],
  ])('the weekday tells which number is the month: %s', (text, day) => {
    expect(daysIn(`choir ${text}`)).toBe(day);
  });

  it.each([
    ['wensday', '2025-07-02'],
    ['wenesday', '2025-07-02'],
    ['thurday', '2025-07-03'],
    ['satuday', '2025-07-05'],
    ['septmber 9', '2025-09-09'],
    ['sepember 9', '2025-09-09'],
    ['decembr 9', '2025-12-09'],
    ['tomorow', '2025-07-02'],
    ['tomoro', '2025-07-02'],
    ['yesteday', '2025-06-30'],
  ])('misspelt: %s', (text, day) => {
    expect(daysIn(`choir on ${text}`)).toBe(day);
  });

  it.each([
    ['every other tuesday'],
    ['the 5th of them'],
    ['2-3 days ago'],
    ['every 2 weeks'],
    ['2nd tuesday of each month'],
    ['mondays and wednesdays'],
    ['a sturdy gate'],
    ['a boy in a bow tie'],
    ['within the wall'],
    ['up to the gate'],
    ['up to 10 people'],
    ['now and here'],
    ['a week of it'],
    ['June and Mara agreed'],
    ['ask may and june'],
    ['10.30 train'],
    ['room 7.30'],
    ['5-nail-26'],
    ['q3: and now'],
    ['play fair'],
    ['close of the door'],
  ])('is no day: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });
});
