import { addDays, yearOf } from '../calendar';
import type { Day } from '../day';
import { readHolidayName } from '../pieces/holiday-name';
import { holidayIn } from '../pieces/holidays';
import { readTrailingYear } from '../pieces/trailing-year';
import { fixedDay, oneDay, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';

// Holidays are planned far ahead: only one of the same week is looked back to.
const lookBackDays = 7;

function readYearOf(reader: Reader, grammar: Grammar): number | null {
  return (
    readTrailingYear(reader) ??
    reader.attempt((r) => {
      r.word('of', 'in');
      const year = grammar.period(r);
      return year?.precision === 'year' && year.first ? yearOf(year.first) : null;
    })
  );
}

/** "thanksgiving", "easter 2018", "new year's eve", "independence day of this year". */
export const holiday: Pattern = {
  name: 'holiday',
  begins: ['holiday', 'which'],
  read(reader, grammar): Reading | null {
    const which = reader.take('which');
    const named = readHolidayName(reader);
    if (!named) return null;
    const dayIn = (year: number): Day | null => holidayIn(year, named.rule);
    const year = readYearOf(reader, grammar);
    if (year !== null) {
      const day = dayIn(year);
      return day === null ? null : fixedDay(day);
    }
    const { writtenOn } = reader.context;
    const earliest = which === undefined ? addDays(writtenOn, -lookBackDays) : writtenOn;
    const thisYear = yearOf(earliest);
    const first = (dayIn(thisYear) ?? '') >= earliest ? thisYear : thisYear + 1;
    const coming = recurring((k) => oneDay(dayIn(first + k)), 'year', 'day');
    const isPast = which === 'last' || which === 'past';
    const day = isPast ? dayIn(first - 1) : (coming?.first ?? null);
    if (which === undefined) return coming;
    return day ? fixedDay(day) : null;
  },
};
