import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/core/dates/date-phrase';
import { daysIn, onlyPhrase } from './first-phrase';

const writtenOn = '2025-12-29';

interface Named {
  readonly words: string;
  readonly first: string;
  readonly last: string;
}

const day: Named = { words: 'jan 8', first: '2026-01-08', last: '2026-01-08' };
const weekday: Named = { words: 'friday', first: '2026-01-02', last: '2026-01-02' };
const full: Named = { words: '2026-02-28', first: '2026-02-28', last: '2026-02-28' };
const ordinal: Named = { words: 'the 31st', first: '2025-12-31', last: '2025-12-31' };
const ending: Named = { words: 'the end of january', first: '2026-01-31', last: '2026-01-31' };

describe('words before a day', () => {
  it.each([
    ['by', 'by'],
    ['no later than', 'by'],
    ['not later than', 'by'],
    ['on or before', 'by'],
    ['until', 'by'],
    ['till', 'by'],
    ['before', 'before'],
    ['sometime before', 'before'],
    ['prior to', 'before'],
    ['earlier than', 'before'],
    ['sooner than', 'before'],
  ] satisfies [string, Bound][])('leave its beginning open: %s', (words, bound) => {
    for (const { words: named, last } of [day, weekday, full, ordinal, ending]) {
      const phrase = onlyPhrase(`fix the tap ${words} ${named}`, { writtenOn });
      expect([named, phrase.first, phrase.last]).toEqual([named, null, last]);
      expect(phrase.bound).toBe(bound);
    }
  });

  it.each([
    ['after', 'after'],
    ['later than', 'after'],
    ['from', 'from'],
    ['starting', 'from'],
    ['as of', 'from'],
    ['not before', 'from'],
    ['no earlier than', 'from'],
    ['on or after', 'from'],
  ] satisfies [string, Bound][])('leave its end open: %s', (words, bound) => {
    for (const { words: named, first } of [day, weekday, full, ordinal, ending]) {
      const phrase = onlyPhrase(`fix the tap ${words} ${named}`, { writtenOn });
      expect([named, phrase.first, phrase.last]).toEqual([named, first, null]);
      expect(phrase.bound).toBe(bound);
    }
  });

  it.each([
    ['around', 'around'],
    ['about', 'around'],
    ['approx', 'around'],
    ['on', 'on'],
    ['', 'on'],
  ] satisfies [string, Bound][])('leave nothing open: %s', (words, bound) => {
    for (const { words: named, first, last } of [day, weekday, full, ending]) {
      const phrase = onlyPhrase(`fix the tap ${words} ${named}`, { writtenOn });
      expect([named, phrase.first, phrase.last]).toEqual([named, first, last]);
      expect(phrase.bound).toBe(bound);
    }
  });
});

describe('words after a day', () => {
  it.each([
    ['at the latest', 'by'],
    ['latest', 'by'],
    ['or earlier', 'by'],
    ['or before', 'by'],
    ['or sooner', 'by'],
  ] satisfies [string, Bound][])('leave its beginning open: %s', (words, bound) => {
    for (const { words: named, last } of [day, weekday, full]) {
      const phrase = onlyPhrase(`fix the tap ${named} ${words}`, { writtenOn });
      expect([named, phrase.first, phrase.last]).toEqual([named, null, last]);
      expect(phrase.bound).toBe(bound);
    }
  });

  it.each([
    ['onwards', 'from'],
    ['onward', 'from'],
    ['or later', 'from'],
    ['or after', 'from'],
    ['at the earliest', 'from'],
    ['and later', 'from'],
  ] satisfies [string, Bound][])('leave its end open: %s', (words, bound) => {
    for (const { words: named, first } of [day, weekday, full]) {
      const phrase = onlyPhrase(`fix the tap ${named} ${words}`, { writtenOn });
      expect([named, phrase.first, phrase.last]).toEqual([named, first, null]);
      expect(phrase.bound).toBe(bound);
    }
  });
});

describe('words before a period', () => {
  it.each([
    ['by january', '..2026-01-31'],
    ['until january', '..2026-01-31'],
    ['before january', '..2025-12-31'],
    ['before february', '..2026-01-31'],
    ['before march 2028', '..2028-02-29'],
    ['prior to february', '..2026-01-31'],
    ['after january', '2026-02-01..'],
    ['after february 2028', '2028-03-01..'],
    ['from january', '2026-01-01..'],
    ['by next week', '..2026-01-11'],
    ['before next week', '..2026-01-04'],
    ['after next week', '2026-01-12..'],
    ['from next week', '2026-01-05..'],
    ['after this week', '2026-01-05..'],
    ['by the weekend', '..2026-01-04'],
    ['before the weekend', '..2026-01-02'],
    ['after the weekend', '2026-01-05..'],
    ['by next month', '..2026-01-31'],
    ['before next month', '..2025-12-31'],
    ['after next month', '2026-02-01..'],
    ['before next year', '..2025-12-31'],
    ['after this year', '2026-01-01..'],
    ['by 2027', '..2027-12-31'],
    ['before 2027', '..2026-12-31'],
    ['after 2027', '2028-01-01..'],
    ['since 2019', '2019-01-01..'],
    ['around january', '2026-01-01..2026-01-31'],
    ['around next week', '2026-01-05..2026-01-11'],
  ])('keep it whole on one side or leave it out: %s', (text, days) => {
    expect(daysIn(`fix the tap ${text}`, { writtenOn })).toBe(days);
  });

  it.each([
    ['by hand'],
    ['by the sink'],
    ['by then'],
    ['by mistake'],
    ['by 3 people'],
    ['by 5pm'],
    ['before it drips'],
    ['before 9am'],
    ['before long'],
    ['before breakfast'],
    ['after all'],
    ['after that'],
    ['after the plumber'],
    ['after 18:00'],
    ['after two tries'],
    ['until fixed'],
    ['until 6pm'],
    ['until further notice'],
    ['since forever'],
    ['since it broke'],
    ['since he asked'],
    ['from scratch'],
    ['from the shop'],
    ['from 9am'],
    ['from 2 to 4pm'],
    ['starting small'],
    ['as of yet'],
    ['around the pipe'],
    ['around 10 cm'],
    ['around 3pm'],
    ['about 5 litres'],
    ['prior to that'],
    ['no later than lunch'],
    ['no earlier than noon'],
    ['within reach'],
    ['at the latest'],
    ['or later'],
    ['onwards'],
  ])('are nothing without one: %s', (text) => {
    expect(daysIn(`fix the tap ${text}`, { writtenOn })).toBe('');
  });
});
