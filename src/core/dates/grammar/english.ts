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
import { spellings, words } from '../words/english';
import { finish, lexiconOf } from '../words/lexicon';
import { grammarOf } from './part';

/** The ways in which English names days. */
export const english = grammarOf(
  [
    ...[
      numbers,
      yearNumbers,
      amounts,
      places,
      holidays,
      clocks,
      calendarDates,
      numericDays,
      weekdays,
      numberedDays,
    ],
    ...[offsets, partsOfPeriods, namedPeriods, numberedPeriods, ranges, phrases],
  ],
  lexiconOf(words),
);
finish(english.lexicon, spellings);
