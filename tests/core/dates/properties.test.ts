import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/dates/calendar';
import { findDates, stepsToRead } from '../../../src/core/dates/find-dates';
import { context } from './first-phrase';

const words = (
  'july may march sat sun mon wednesday 14 14th 7/8 2025 2025-07-14 20250714 3.14 31/31 99 0 q3 h2 w31 fy27 ' +
  'by before after from to until between and or of the in on at next last this early mid late end second third ' +
  'week month quarter year weekend days weeks ago now today tomorrow eod christmas easter new good noon 5pm 14:30 ' +
  'a couple every each - – / , . ( ) : ~ \' "'
).split(' ');

const phraseLike = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' '));
const glued = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  phraseLike,
  glued,
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);
const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01', days));
const anyContext = fc.record({
  writtenOn: anyDay,
  dayFirst: fc.boolean(),
  weekStart: fc.constantFrom(0, 1, 6),
  direction: fc.constantFrom('forward', 'backward'),
} as const);

describe('whatever the text', () => {
  it('phrases are pieces of it, in order and apart', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, given) => {
        let end = 0;
        for (const phrase of findDates(text, given)) {
          expect(phrase.index).toBeGreaterThanOrEqual(end);
          expect(phrase.text).toBe(text.slice(phrase.index, phrase.index + phrase.text.length));
          expect(phrase.text.length).toBeGreaterThan(0);
          end = phrase.index + phrase.text.length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('the first day is never after the last, and one of them is known', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, given) => {
        for (const { first, last, otherReading } of findDates(text, given)) {
          expect(first ?? last).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (first !== null && last !== null) expect(first <= last).toBe(true);
          if (otherReading?.first != null && otherReading.last !== null) {
            expect(otherReading.first <= otherReading.last).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the same text on the same day is read the same', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, given) => {
        expect(findDates(text, given)).toEqual(findDates(text, given));
      }),
    );
  });

  it('a day written in full is found on any day of writing', () => {
    fc.assert(
      fc.property(anyDay, anyContext, (day, given) => {
        const [phrase] = findDates(`renew the lease ${day}`, given);
        expect([phrase?.first, phrase?.last]).toEqual([day, day]);
      }),
    );
  });
});

describe('reading costs no more than the length of the text', () => {
  const adversaries = [
    '9',
    '1/',
    '1-',
    '2025-',
    '2025-07-',
    '7/8-',
    'july ',
    'may',
    'mon ',
    'end of ',
    'the ',
    'the the last ',
    'week of ',
    'first week of ',
    'day after ',
    '2 weeks after ',
    'monday after ',
    'from ',
    'between 1 and ',
    '1, 2 and ',
    'july 1, ',
    'in 3 days ',
    'twenty ',
    'next ',
    'a ',
    '(',
    'tomorrow at 5 ',
    'every ',
    '1st of ',
    "new year's ",
    '20250714',
    '`',
    'a@',
    'x.',
    'https://',
    '^',
  ];

  it.each(adversaries)('of 100,000 characters of %j', (piece) => {
    const repeated = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const half = stepsToRead(repeated(50_000), context);
    const whole = stepsToRead(repeated(100_000), context);
    expect(whole).toBeLessThanOrEqual(2.1 * half + 1000);
    expect(whole).toBeLessThanOrEqual(400 * 100_000);
  });

  it('of 100,000 characters of any few words', () => {
    const piece = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(piece, (parts) => {
        const text = (length: number) => `${parts.join(' ')} `.repeat(length / parts.length);
        const half = stepsToRead(text(1000), context);
        expect(stepsToRead(text(2000), context)).toBeLessThanOrEqual(2.1 * half + 2000);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the look at a line before it is read', () => {
  it('misses nothing that reading would find', () => {
    // A day written in full makes the line worth reading; a semicolon joins nothing to it.
    const fullDay = ' ; 2025-07-14';
    fc.assert(
      fc.property(phraseLike, anyContext, (text, given) => {
        if (findDates(text, given).length > 0) return;
        const read = findDates(text + fullDay, given).filter(({ index }) => index < text.length);
        expect(read).toEqual([]);
      }),
      { numRuns: 500, seed: 20250701 },
    );
  });
});
