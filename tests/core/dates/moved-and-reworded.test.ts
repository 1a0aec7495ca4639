import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weekdayOf } from '../../../src/core/dates/calendar';
import type { DatePhrase } from '../../../src/core/dates/date-phrase';
import type { Day } from '../../../src/core/dates/day';
import { findDates } from '../../../src/core/dates/find-dates';
import { context } from './first-phrase';

// Each is one phrase, with a meaning that depends on no capital letters and no moon.
const phrases = [
  'tomorrow',
  'yesterday',
  'by tomorrow',
  'friday',
  'by friday',
  'next monday',
  'last tuesday',
  'in 3 days',
  'in two weeks',
  '10 days ago',
  'in 5 business days',
  'next week',
  'this weekend',
  'before next week',
  'by eow',
  'end of next month',
  'next month',
  'next quarter',
  'end of year',
  'on july 14',
  'the 14th of july',
  'by july 14th',
  'before august',
  'from july 8 to 10',
  'by the 12th',
  'first monday of august',
  'second week of october',
  'early december',
  'mid-november',
  'in q3',
  'on 9/17',
  'monday to wednesday',
  'after thanksgiving',
  'by christmas',
  'within 10 days',
  'friday at 2pm',
  'no later than september 3rd',
];

const neutral = [
  'call Omar',
  'the tap drips',
  'water the fern;',
  'ok:',
  '(',
  'Nadia: send keys',
  '- [ ] mop',
  '>',
];
const anyPhrase = fc.constantFrom(...phrases);
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const anyWriting = fc.record({
  writtenOn: anyDay,
  dayFirst: fc.boolean(),
  weekStart: fc.constantFrom(0, 1, 6),
} as const);

function meaningOf({ first, last, bound, precision, said, otherReading, time }: DatePhrase): object {
  return { first, last, bound, precision, said, otherReading, time };
}

describe('the meaning of a phrase', () => {
  it('is one whenever it was written', () => {
    fc.assert(
      fc.property(anyPhrase, anyWriting, (text, given) => {
        expect(findDates(`call Omar ${text}`, given)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in capitals', () => {
    fc.assert(
      fc.property(anyPhrase, anyWriting, (text, given) => {
        const lower = findDates(`call omar ${text}`, given).map(meaningOf);
        const upper = findDates(`call omar ${text.toUpperCase()}`, given).map(meaningOf);
        expect(upper).toEqual(lower);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same behind other words, which move only its place', () => {
    fc.assert(
      fc.property(anyPhrase, fc.constantFrom(...neutral), anyWriting, (text, words, given) => {
        const [near] = findDates(`ask Omar ${text}`, given);
        const [far] = findDates(`${words} ask Omar ${text}`, given);
        expect(far && meaningOf(far)).toEqual(near && meaningOf(near));
        expect((far?.index ?? 0) - (near?.index ?? 0)).toBe(words.length + 1);
        expect(far?.text).toBe(near?.text);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same before a full stop and what follows', () => {
    fc.assert(
      fc.property(anyPhrase, anyWriting, (text, given) => {
        const [alone] = findDates(`ask Omar ${text}`, given);
        const [followed] = findDates(`ask Omar ${text}. Then mop`, given);
        expect(followed).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the line before', () => {
    fc.assert(
      fc.property(anyPhrase, anyWriting, (text, given) => {
        const [alone] = findDates(`ask Omar ${text}`, given);
        const [second] = findDates(`mop the hall.\nask Omar ${text}`, given);
        expect(second && meaningOf(second)).toEqual(alone && meaningOf(alone));
      }),
    );
  });

  it('tells the day of writing and the words', () => {
    fc.assert(
      fc.property(anyPhrase, anyWriting, (text, given) => {
        const [phrase] = findDates(`ask Omar ${text}`, given);
        expect(phrase?.reading).toContain(`“${phrase?.text ?? ''}”`);
        expect(phrase?.reading).toContain(given.writtenOn.slice(0, 4));
      }),
    );
  });
});

// The calendar repeats itself every 28 years as long as no century's end lies between.
function laterBy28Years(day: Day | null): Day | null {
  return day && addMonths(day, 28 * 12);
}

describe('28 years later', () => {
  it('every day has the same weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(addMonths(day, 28 * 12))).toBe(weekdayOf(day));
      }),
    );
  });

  it('the same words name the days 28 years later', () => {
    fc.assert(
      fc.property(anyPhrase, anyWriting, (text, given) => {
        const [then] = findDates(`call Omar ${text}`, given);
        const writtenOn = addMonths(given.writtenOn, 28 * 12);
        const [later] = findDates(`call Omar ${text}`, { ...given, writtenOn });
        expect(later?.first ?? null).toBe(laterBy28Years(then?.first ?? null));
        expect(later?.last ?? null).toBe(laterBy28Years(then?.last ?? null));
        expect(later?.bound).toBe(then?.bound);
      }),
      { numRuns: 400 },
    );
  });
});

describe('from one day of writing to the next', () => {
  it('a distance moves by one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyDay, (count, writtenOn) => {
        for (const text of [`in ${count} days`, `${count} days ago`, `${count} days from now`]) {
          const [today] = findDates(`call Omar ${text}`, { ...context, writtenOn });
          const [next] = findDates(`call Omar ${text}`, { ...context, writtenOn: addDays(writtenOn, 1) });
          expect(next?.first).toBe(addDays(today?.first ?? '', 1));
        }
      }),
    );
  });

  it('a weekday is never behind, nor a week ahead', () => {
    const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), anyDay, (weekday, writtenOn) => {
        const [phrase] = findDates(`call Omar ${weekdays[weekday] ?? ''}`, { ...context, writtenOn });
        const day = phrase?.first ?? '';
        expect(weekdayOf(day)).toBe(weekday);
        expect(day >= writtenOn && day < addDays(writtenOn, 7)).toBe(true);
      }),
    );
  });

  it('a number is never behind, nor beyond two months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 31 }), anyDay, (number, writtenOn) => {
        const ending = number === 21 || number === 31 ? 'st' : 'th';
        if (number === 22 || number === 23) return;
        const [phrase] = findDates(`call Omar by the ${number}${ending}`, { ...context, writtenOn });
        const day = phrase?.last ?? '';
        expect(Number(day.slice(8))).toBe(number);
        expect(day >= writtenOn && day <= addDays(writtenOn, 62)).toBe(true);
      }),
    );
  });
});
