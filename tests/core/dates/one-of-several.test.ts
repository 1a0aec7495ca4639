import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('one of several in a longer time', () => {
  it.each([
    ['2025-12-31', 'first monday of january', '2026-01-05'],
    ['2025-12-31', 'the second tuesday of january', '2026-01-13'],
    ['2025-12-31', 'third friday of january', '2026-01-16'],
    ['2025-12-31', '3rd friday of january', '2026-01-16'],
    ['2025-12-31', 'fourth thursday in january', '2026-01-22'],
    ['2025-12-31', 'fifth saturday of january', '2026-01-31'],
    ['2025-12-31', 'the last friday in january', '2026-01-30'],
    ['2025-12-31', 'last sunday of march', '2026-03-29'],
    ['2025-12-31', 'first thursday of january 2026', '2026-01-01'],
    ['2025-12-31', 'last thursday of february 2024', '2024-02-29'],
    ['2025-12-31', 'first sunday of next month', '2026-01-04'],
    ['2025-12-31', 'last wednesday of next month', '2026-01-28'],
    ['2025-12-01', 'last wednesday of the month', '2025-12-31'],
    ['2025-12-01', 'the first friday of 2026', '2026-01-02'],
    ['2024-02-01', '5th thursday of the month', '2024-02-29'],
  ])('may be a weekday: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`repot the figs ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`repot the figs ${text}`, { writtenOn }).precision).toBe('day');
  });

  it.each([
    ['2025-12-31', 'first week of january', '2025-12-29..2026-01-04'],
    ['2025-12-31', 'the second week of january', '2026-01-05..2026-01-11'],
    ['2025-12-31', '2nd week of january', '2026-01-05..2026-01-11'],
    ['2025-12-31', 'third week in january', '2026-01-12..2026-01-18'],
    ['2025-12-31', 'last week of january', '2026-01-26..2026-02-01'],
    ['2025-12-31', 'first week of february', '2026-02-02..2026-02-08'],
    ['2025-12-31', 'the last week of february', '2026-02-23..2026-03-01'],
    ['2025-12-31', 'first week of june', '2026-06-01..2026-06-07'],
    ['2025-12-31', 'second week of next month', '2026-01-05..2026-01-11'],
    ['2025-12-01', 'last week of the month', '2025-12-22..2025-12-28'],
  ])('may be a week, of the month that has its Thursday: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`repot the figs ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`repot the figs ${text}`, { writtenOn }).precision).toBe('week');
  });

  it.each([
    ['2025-12-31', 'first weekend of february', '2026-02-07..2026-02-08'],
    ['2025-12-31', 'the second weekend of january', '2026-01-10..2026-01-11'],
    ['2025-12-31', 'last weekend of march', '2026-03-28..2026-03-29'],
    ['2026-05-18', 'first weekend in june', '2026-06-06..2026-06-07'],
  ])('may be a weekend: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`repot the figs ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`repot the figs ${text}`, { writtenOn }).precision).toBe('weekend');
  });

  it.each([
    ['2025-12-31', 'last day of january', '2026-01-31'],
    ['2025-12-31', 'the last day of february', '2026-02-28'],
    ['2024-01-31', 'the last day of february', '2024-02-29'],
    ['2025-12-31', 'first day of march', '2026-03-01'],
    ['2025-12-31', 'first day of next month', '2026-01-01'],
    ['2025-12-01', 'last day of the year', '2025-12-31'],
    ['2025-12-01', 'the first day of 2027', '2027-01-01'],
    ['2026-05-18', 'last working day of may', '2026-05-29'],
    ['2026-01-20', 'last business day of the month', '2026-01-30'],
    ['2026-01-20', 'first working day of february', '2026-02-02'],
    ['2026-01-20', 'first business day of next month', '2026-02-02'],
  ])('may be a day: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`repot the figs ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['2025-12-31', 'first half of january', '2026-01-01..2026-01-15'],
    ['2025-12-31', 'first half of february', '2026-02-01..2026-02-14'],
    ['2025-12-31', 'second half of february', '2026-02-15..2026-02-28'],
    ['2025-12-31', 'first quarter of 2027', '2027-01-01..2027-03-31'],
    ['2025-12-31', 'the third quarter of 2026', '2026-07-01..2026-09-30'],
    ['2025-12-31', 'last quarter of 2026', '2026-10-01..2026-12-31'],
    ['2025-12-31', 'first month of next year', '2026-01-01..2026-01-31'],
    ['2025-12-31', 'last month of 2026', '2026-12-01..2026-12-31'],
    ['2025-12-31', 'the first 5 days of march', '2026-03-01..2026-03-05'],
  ])('may be longer: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`repot the figs ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['by the first week of february', 'by', '..2026-02-08'],
    ['before the last week of february', 'before', '..2026-02-22'],
    ['after the first week of february', 'after', '2026-02-09..'],
    ['from the first week of february', 'from', '2026-02-02..'],
    ['by the second tuesday of february', 'by', '..2026-02-10'],
    ['around the first week of february', 'around', '2026-02-02..2026-02-08'],
  ])('may be a bound: %s', (text, bound, days) => {
    expect(daysIn(`repot the figs ${text}`, { writtenOn: '2025-12-31' })).toBe(days);
    expect(onlyPhrase(`repot the figs ${text}`, { writtenOn: '2025-12-31' }).bound).toBe(bound);
  });

  it.each([
    ['2025-12-31', 'w/c 5 jan', '2026-01-05..2026-01-11'],
    ['2025-12-31', 'wc 5 jan', '2026-01-05..2026-01-11'],
    ['2025-12-31', 'week of jan 7', '2026-01-05..2026-01-11'],
    ['2025-12-31', 'the week of the 12th', '2026-01-12..2026-01-18'],
    ['2025-12-31', 'week beginning 12 january', '2026-01-12..2026-01-18'],
    ['2025-12-31', 'week starting jan 12', '2026-01-12..2026-01-18'],
    ['2025-12-31', 'w/e 11 jan', '2026-01-05..2026-01-11'],
    ['2025-12-31', 'week ending 11 january', '2026-01-05..2026-01-11'],
    ['2024-02-01', 'week of feb 29', '2024-02-26..2024-03-03'],
    ['2025-12-31', 'weekend of the 10th', '2026-01-10..2026-01-11'],
  ])('may be the week of a day: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`repot the figs ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['first of many'],
    ['the second of three'],
    ['the first half of the box'],
    ['the second half'],
    ['last row of pots'],
    ['first thing in the list'],
    ['second in line'],
    ['the third of them'],
    ['last of the figs'],
    ['first day jitters'],
    ['first pot of the row'],
    ['the second shelf of the rack'],
    ['a first step'],
    ['the fifth pot'],
    ['third wheel'],
    ['fourth attempt'],
    ['the first one'],
    ['six of the figs'],
    ['week by week'],
    ['weeks of work'],
    ['a week of rain'],
    ['a quarter of the soil'],
    ['half of the soil'],
    ['a month of watering'],
    ['the last leaf of the plant'],
  ])('is none in other words: %s', (text) => {
    expect(daysIn(`repot the figs, ${text}`)).toBe('');
  });
});
