import { amounts } from '../patterns/amount';
import { calendarDates } from '../patterns/calendar-dates';
import { clocks } from '../patterns/clock';
import { holidays } from '../patterns/holidays';
import { namedPeriods } from '../patterns/named-periods';
import { numberedDays } from '../patterns/numbered-days';
import { numberedPeriods } from '../patterns/numbered-periods';
import { numbers } from '../patterns/numbers';
import { numericDays } from '../patterns/numeric-day';
import { offsets } from '../patterns/offsets';
import { partsOfPeriods } from '../patterns/parts-of-periods';
import { phrases } from '../patterns/phrases';
import { places } from '../patterns/place-in-period';
import { ranges } from '../patterns/ranges';
import { weekdays } from '../patterns/weekdays';
import { yearNumbers } from '../patterns/years';
import * as words from '../words/english';
import { addSpellings, lexiconOf } from '../words/lexicon';
import { grammarOf } from './part';
import type { Parts } from './parts';
import { same, wording, type Rule } from './wording';

type Rules = { readonly [K in keyof Parts]: readonly Rule<Parts[K]>[] };

const rules: Rules = {
  ...numbers,
  ...yearNumbers,
  ...amounts,
  ...places,
  ...holidays,
  ...clocks,
  date: [...calendarDates.date, ...numericDays.date],
  day: [
    ...weekdays.day,
    ...numberedDays.day,
    ...partsOfPeriods.day,
    wording('{date}', same),
    wording('{offset}', same),
  ],
  ...offsets,
  part: partsOfPeriods.part,
  which: namedPeriods.which,
  month: namedPeriods.month,
  week: numberedPeriods.week,
  period: [...namedPeriods.period, ...numberedPeriods.period, ...partsOfPeriods.period],
  ...ranges,
  ...phrases,
};

/** The ways in which English names days. */
export const english = grammarOf(rules, lexiconOf(words));
addSpellings(english.lexicon, words);
