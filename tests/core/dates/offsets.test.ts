import { describe, expect, it } from 'vitest';
import { daysIn } from './first-phrase';

describe('a distance', () => {
  it.each([
    ['today', '2025-07-01'],
    ['tonight', '2025-07-01'],
    ['tomorrow', '2025-07-02'],
    ['tmrw', '2025-07-02'],
    ['tmr', '2025-07-02'],
    ['2moro', '2025-07-02'],
    ['yesterday', '2025-06-30'],
    ['this afternoon', '2025-07-01'],
    ['last night', '2025-06-30'],
    ['the day after tomorrow', '2025-07-03'],
    ['the day before yesterday', '2025-06-29'],
    ['the day after july 4', '2025-07-05'],
  ])('in one word or a few: %s', (text, days) => {
    expect(daysIn(`oil the gate ${text}`)).toBe(days);
  });

  it.each([
    ['in 3 days', '2025-07-04'],
    ['in two weeks', '2025-07-15'],
    ['in a week', '2025-07-08'],
    ['in a couple of weeks', '2025-07-15'],
    ['in a fortnight', '2025-07-15'],
    ['in 2 months', '2025-09-01'],
    ["in three months' time", '2025-10-01'],
    ['in 2 quarters', '2026-01-01'],
    ['in a year', '2026-07-01'],
    ['in half a year', '2026-01-01'],
    ['in 3 business days', '2025-07-04'],
    ['in 10 working days', '2025-07-15'],
    ['in 1 year and 2 months', '2026-09-01'],
    ['in twenty-one days', '2025-07-22'],
    ['in 5 minutes', '2025-07-01'],
    ['3 days from now', '2025-07-04'],
    ['3 days from today', '2025-07-04'],
    ['two weeks hence', '2025-07-15'],
    ['a week later', '2025-07-08'],
    ['a week from friday', '2025-07-11'],
    ['two weeks from tomorrow', '2025-07-16'],
    ['10 days before christmas', '2025-12-15'],
    ['3 days after july 10', '2025-07-13'],
    ['2 weeks prior to 1 september', '2025-08-18'],
    ['3 days ago', '2025-06-28'],
    ['a month ago', '2025-06-01'],
    ['2 weeks and 2 days ago', '2025-06-15'],
  ])('forward or back: %s', (text, days) => {
    expect(daysIn(`oil the gate ${text}`)).toBe(days);
  });

  it.each([
    ['within 2 weeks', '2025-07-01..2025-07-15'],
    ['within a month', '2025-07-01..2025-08-01'],
    ['in 2-3 weeks', '2025-07-15..2025-07-22'],
    ['in 2 to 3 days', '2025-07-03..2025-07-04'],
    ['in the next 2-3 weeks', '2025-07-15..2025-07-22'],
    ['within 48 hours', '2025-07-01..2025-07-03'],
    ['within the next 10 days', '2025-07-01..2025-07-11'],
    ['next 3 days', '2025-07-02..2025-07-04'],
    ['over the next couple of weeks', '2025-07-02..2025-07-15'],
    ['the next 4 business days', '2025-07-02..2025-07-07'],
    ['the last two quarters', '2025-01-01..2025-06-30'],
    ['the past 3 weeks', '2025-06-10..2025-06-30'],
    ['for 3 days from monday', '2025-07-07..2025-07-09'],
    ['2 weeks starting july 14', '2025-07-14..2025-07-27'],
  ])('as a window: %s', (text, days) => {
    expect(daysIn(`oil the gate ${text}`)).toBe(days);
  });

  it.each([
    ['for 3 weeks'],
    ['about 2 hours'],
    ['10 days of rain'],
    ['twice a week'],
    ['30 minutes'],
    ['a day job'],
    ['two months of rent'],
    ['once a year'],
    ['3 nights'],
    ['half an hour'],
    ['the coming weeks'],
    ['all week'],
    ['every 3 days'],
  ])('is no day where it is a length or repeats: %s', (text) => {
    expect(daysIn(`oil the gate ${text}`)).toBe('');
  });

  it('ends on the last day of a shorter month', () => {
    expect(daysIn('oil the gate in 1 month', { writtenOn: '2025-01-31' })).toBe('2025-02-28');
    expect(daysIn('oil the gate in 1 year', { writtenOn: '2028-02-29' })).toBe('2029-02-28');
  });
});
