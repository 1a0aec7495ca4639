import { describe, expect, it } from 'vitest';
import { daysIn, onlyPhrase } from './first-phrase';

describe('this, next and last', () => {
  it.each([
    ['2025-12-31', 'this week', '2025-12-29..2026-01-04'],
    ['2025-12-31', 'next week', '2026-01-05..2026-01-11'],
    ['2025-12-31', 'last week', '2025-12-22..2025-12-28'],
    ['2025-12-31', 'previous week', '2025-12-22..2025-12-28'],
    ['2025-12-31', 'the coming week', '2026-01-05..2026-01-11'],
    ['2024-02-28', 'this week', '2024-02-26..2024-03-03'],
    ['2024-02-28', 'next wk', '2024-03-04..2024-03-10'],
    ['2026-06-14', 'this week', '2026-06-08..2026-06-14'],
    ['2026-06-14', 'next week', '2026-06-15..2026-06-21'],
    ['2025-11-24', 'this week', '2025-11-24..2025-11-30'],
    ['2025-10-25', 'next week', '2025-10-27..2025-11-02'],
  ])('week, from Monday: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`descale the kettle ${text}`, { writtenOn }).precision).toBe('week');
  });

  it.each([
    ['2025-12-31', 'this week', '2025-12-28..2026-01-03'],
    ['2025-12-31', 'next week', '2026-01-04..2026-01-10'],
    ['2026-06-14', 'this week', '2026-06-14..2026-06-20'],
    ['2026-06-14', 'last week', '2026-06-07..2026-06-13'],
    ['2026-06-13', 'this week', '2026-06-07..2026-06-13'],
  ])('week, from Sunday: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn, weekStart: 0 })).toBe(days);
  });

  it.each([
    ['2025-12-31', 'this week', '2025-12-27..2026-01-02'],
    ['2025-12-31', 'next week', '2026-01-03..2026-01-09'],
    ['2026-06-13', 'this week', '2026-06-13..2026-06-19'],
  ])('week, from Saturday: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn, weekStart: 6 })).toBe(days);
  });

  it.each([
    ['2025-12-31', 'this weekend', '2026-01-03..2026-01-04'],
    ['2025-12-31', 'the weekend', '2026-01-03..2026-01-04'],
    ['2025-12-31', 'next weekend', '2026-01-10..2026-01-11'],
    ['2025-12-31', 'last weekend', '2025-12-27..2025-12-28'],
    ['2024-02-28', 'this weekend', '2024-03-02..2024-03-03'],
    ['2026-02-27', 'this wknd', '2026-02-28..2026-03-01'],
    ['2025-10-20', 'at the weekend', '2025-10-25..2025-10-26'],
  ])('weekend: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`descale the kettle ${text}`, { writtenOn }).precision).toBe('weekend');
  });

  it.each([
    ['2025-12-31', 'this month', '2025-12-01..2025-12-31'],
    ['2025-12-31', 'next month', '2026-01-01..2026-01-31'],
    ['2025-12-31', 'last month', '2025-11-01..2025-11-30'],
    ['2026-01-31', 'next month', '2026-02-01..2026-02-28'],
    ['2024-01-31', 'next month', '2024-02-01..2024-02-29'],
    ['2026-01-01', 'last month', '2025-12-01..2025-12-31'],
    ['2024-03-31', 'last month', '2024-02-01..2024-02-29'],
    ['2026-06-14', 'the following month', '2026-07-01..2026-07-31'],
    ['2026-06-14', 'the current month', '2026-06-01..2026-06-30'],
  ])('month: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`descale the kettle ${text}`, { writtenOn }).precision).toBe('month');
  });

  it.each([
    ['2025-12-31', 'this quarter', '2025-10-01..2025-12-31'],
    ['2025-12-31', 'next quarter', '2026-01-01..2026-03-31'],
    ['2025-12-31', 'last quarter', '2025-07-01..2025-09-30'],
    ['2026-01-01', 'last quarter', '2025-10-01..2025-12-31'],
    ['2026-06-14', 'next qtr', '2026-07-01..2026-09-30'],
  ])('quarter: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`descale the kettle ${text}`, { writtenOn }).precision).toBe('quarter');
  });

  it.each([
    ['2025-12-31', 'this year', '2025-01-01..2025-12-31'],
    ['2025-12-31', 'next year', '2026-01-01..2026-12-31'],
    ['2025-12-31', 'last year', '2024-01-01..2024-12-31'],
    ['2026-01-01', 'this year', '2026-01-01..2026-12-31'],
    ['2026-01-01', 'last year', '2025-01-01..2025-12-31'],
    ['2024-02-29', 'the following year', '2025-01-01..2025-12-31'],
  ])('year: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn })).toBe(days);
    expect(onlyPhrase(`descale the kettle ${text}`, { writtenOn }).precision).toBe('year');
  });

  it.each([
    ['2025-10-15', 'in november', '2025-11-01..2025-11-30'],
    ['2025-10-15', 'in october', '2025-10-01..2025-10-31'],
    ['2025-10-15', 'in february', '2026-02-01..2026-02-28'],
    ['2023-10-15', 'in february', '2024-02-01..2024-02-29'],
    ['2025-10-15', 'in feb 2028', '2028-02-01..2028-02-29'],
    ['2025-10-15', 'in nov', '2025-11-01..2025-11-30'],
    ['2025-10-15', 'in march', '2026-03-01..2026-03-31'],
    ['2025-10-15', 'during april', '2026-04-01..2026-04-30'],
    ['2025-10-15', 'next june', '2026-06-01..2026-06-30'],
    ['2025-10-15', 'last june', '2025-06-01..2025-06-30'],
    ['2025-10-15', 'this november', '2025-11-01..2025-11-30'],
    ['2025-10-15', 'November 2026', '2026-11-01..2026-11-30'],
    ['2025-10-15', 'Nov. 2026', '2026-11-01..2026-11-30'],
    ['2025-10-15', '2026-11', '2026-11-01..2026-11-30'],
    ['2025-10-15', '11/2026', '2026-11-01..2026-11-30'],
    ['2025-12-31', 'in january', '2026-01-01..2026-01-31'],
    ['2025-12-31', 'in december', '2025-12-01..2025-12-31'],
    ['2025-12-31', 'in 2026', '2026-01-01..2026-12-31'],
  ])('a month or a year by its name: %s, %s', (writtenOn, text, days) => {
    expect(daysIn(`descale the kettle ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['this time'],
    ['this way'],
    ['this one'],
    ['next door'],
    ['next to the sink'],
    ['next person'],
    ['next item'],
    ['what next'],
    ['last bit'],
    ['last but not least'],
    ['at last'],
    ['the last time'],
    ['lasts longer'],
    ['weekly'],
    ['monthly'],
    ['biweekly'],
    ['yearly check'],
    ['once a week'],
    ['weeknight dinner'],
    ['a month or so'],
    ['all year'],
    ['every week'],
    ['each month'],
    ['any week'],
    ['years of scale'],
    ['1500 litres'],
    ['2000 grams'],
    ['2025 pieces'],
    ['model 2026'],
    ['£2026'],
    ['2026 × 40'],
  ])('are none in other words: %s', (text) => {
    expect(daysIn(`descale the kettle, ${text}`)).toBe('');
  });
});
