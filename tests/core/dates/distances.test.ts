import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('a distance from the day of writing', () => {
  it.each([
    ['2025-12-30', 'in 1 day', '2025-12-31'],
    ['2025-12-30', 'in 2 days', '2026-01-01'],
    ['2025-12-30', 'in three days', '2026-01-02'],
    ['2025-12-30', 'in ten days', '2026-01-09'],
    ['2024-02-27', 'in 2 days', '2024-02-29'],
    ['2024-02-27', 'in 3 days', '2024-03-01'],
    ['2025-02-27', 'in 2 days', '2025-03-01'],
    ['2025-12-30', 'in a week', '2026-01-06'],
    ['2025-12-30', 'in one week', '2026-01-06'],
    ['2025-12-30', 'in 2 weeks', '2026-01-13'],
    ['2025-12-30', 'in 2 wks', '2026-01-13'],
    ['2025-12-30', 'in a fortnight', '2026-01-13'],
    ['2024-02-15', 'in two weeks', '2024-02-29'],
    ['2025-10-20', 'in two weeks', '2025-11-03'],
    ['2025-12-30', 'in a month', '2026-01-30'],
    ['2025-12-30', 'in 2 months', '2026-02-28'],
    ['2025-12-30', 'in three months', '2026-03-30'],
    ['2025-08-31', 'in 1 month', '2025-09-30'],
    ['2026-01-31', 'in a month', '2026-02-28'],
    ['2024-01-31', 'in a month', '2024-02-29'],
    ['2025-12-30', 'in a year', '2026-12-30'],
    ['2025-12-30', 'in 3 years', '2028-12-30'],
    ['2024-02-29', 'in 4 years', '2028-02-29'],
    ['2024-02-29', 'in one year', '2025-02-28'],
    ['2025-12-30', "in two weeks' time", '2026-01-13'],
    ['2025-12-30', 'in a couple of days', '2026-01-01'],
    ['2025-12-30', 'in a couple weeks', '2026-01-13'],
    ['2025-12-30', 'in 24 hours', '2025-12-31'],
    ['2025-12-30', 'in 48 hours', '2026-01-01'],
    ['2025-12-30', 'in an hour', '2025-12-30'],
  ])('lies ahead: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`turn the compost ${text}`, { writtenOn })).toBe(days);
    expect(daysIn(`${text}, turn the compost`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-12-30', '2 days from now', '2026-01-01'],
    ['2025-12-30', 'a week from now', '2026-01-06'],
    ['2025-12-30', 'a week from today', '2026-01-06'],
    ['2025-12-30', 'a week from tomorrow', '2026-01-07'],
    ['2025-12-30', 'two days after tomorrow', '2026-01-02'],
    ['2025-12-30', '2 days after christmas', '2025-12-27'],
    ['2025-12-30', 'three days before jan 10', '2026-01-07'],
    ['2025-12-30', 'a week after jan 10', '2026-01-17'],
    ['2025-12-30', 'one month after jan 31, 2026', '2026-02-28'],
    ['2025-12-30', 'two weeks from friday', '2026-01-16'],
    ['2025-12-30', '2 weeks hence', '2026-01-13'],
    ['2024-02-22', 'a week later', '2024-02-29'],
    ['2024-02-22', '8 days from now', '2024-03-01'],
    ['2024-02-22', 'a month from now', '2024-03-22'],
  ])('may start elsewhere: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`turn the compost ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2026-01-02', '2 days ago', '2025-12-31'],
    ['2026-01-02', 'a day ago', '2026-01-01'],
    ['2026-01-02', 'a week ago', '2025-12-26'],
    ['2026-01-02', 'two weeks ago', '2025-12-19'],
    ['2026-01-02', 'a month ago', '2025-12-02'],
    ['2026-01-02', '3 months ago', '2025-10-02'],
    ['2026-01-02', 'a year ago', '2025-01-02'],
    ['2026-01-02', '10 years ago', '2016-01-02'],
    ['2026-01-02', 'a fortnight ago', '2025-12-19'],
    ['2024-03-01', 'a day ago', '2024-02-29'],
    ['2025-03-31', 'a month ago', '2025-02-28'],
    ['2024-02-29', 'a year ago', '2023-02-28'],
    ['2024-02-29', '4 years ago', '2020-02-29'],
    ['2025-11-03', '10 days ago', '2025-10-24'],
  ])('lies behind: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`compost turned ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`compost turned ${text}`, { writtenOn }).said.direction).toBe(true);
  });

  it.each([
    ['2025-12-30', 'within 3 days', '2025-12-30..2026-01-02'],
    ['2025-12-30', 'within a week', '2025-12-30..2026-01-06'],
    ['2024-02-27', 'within 2 days', '2024-02-27..2024-02-29'],
    ['2025-12-30', 'within the next 2 weeks', '2025-12-30..2026-01-13'],
    ['2025-12-30', 'next 2 days', '2025-12-31..2026-01-01'],
    ['2025-12-30', 'the next 7 days', '2025-12-31..2026-01-06'],
    ['2025-12-30', 'over the next 10 days', '2025-12-31..2026-01-09'],
    ['2026-01-02', 'the last 2 days', '2025-12-31..2026-01-01'],
    ['2026-01-02', 'the past 7 days', '2025-12-26..2026-01-01'],
    ['2024-03-02', 'the past 2 days', '2024-02-29..2024-03-01'],
    ['2025-12-30', 'in 2-3 days', '2026-01-01..2026-01-02'],
    ['2025-12-30', 'in 1 to 2 weeks', '2026-01-06..2026-01-13'],
  ])('may be a window: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`turn the compost ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-07-04', 'in 1 business day', '2025-07-07'],
    ['2025-07-04', 'in 5 business days', '2025-07-11'],
    ['2025-07-05', 'in 1 business day', '2025-07-07'],
    ['2025-07-06', 'in 2 working days', '2025-07-08'],
    ['2025-12-31', 'in 2 business days', '2026-01-02'],
    ['2025-12-31', 'in 3 business days', '2026-01-05'],
    ['2024-02-28', 'in two working days', '2024-03-01'],
    ['2025-07-04', 'next business day', '2025-07-07'],
    ['2025-12-31', 'next working day', '2026-01-01'],
    ['2025-07-07', '2 business days ago', '2025-07-03'],
  ])('may skip weekends: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`turn the compost ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['for 2 days'],
    ['takes 3 weeks'],
    ['3 weeks of work'],
    ['two days a week'],
    ['once a month'],
    ['every 2 weeks'],
    ['every other day'],
    ['a 3 day trip'],
    ['the 6 month mark'],
    ['10 year warranty'],
    ['an hour a day'],
    ['90 minutes'],
    ['5 mins'],
    ['half a day'],
    ['days and days'],
    ['weeks of rain'],
    ['for months'],
    ['per week'],
    ['a month'],
    ['two years old'],
    ['a year-long lease'],
    ['in 3 steps'],
    ['in 2 pieces'],
    ['in 4 rooms'],
    ['within 10 metres'],
    ['3 from the left'],
    ['next 3 steps'],
    ['the last 2 bags'],
    ['in ten or so'],
    ['2 weekly bins'],
  ])('is no day where it is only a length: %s', (text) => {
    expect(daysIn(`turn the compost, ${text}`)).toBe('');
  });
});
