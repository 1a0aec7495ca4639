import { addDays, dayAt, monthOf, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Day } from '../day';
import { closesClause, isFollowedByGlue, isLedUpTo, opensClause } from '../pieces/company';
import { periodAt } from '../pieces/periods';
import { readDigitOrdinal, readOrdinal } from '../pieces/numbers';
import { fixedDay, oneDay, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';

const lastDay = 31;

/** The day with this number in the month to come that has it. */
export function numberedDay(number: number, { writtenOn }: DateContext): Reading | null {
  const thisMonth = yearOf(writtenOn) * 12 + monthOf(writtenOn) - 1;
  const inMonth = (month: number): Day | null => dayAt(Math.floor(month / 12), (month % 12) + 1, number);
  // No two months in a row are too short for a number that exists.
  const onwards = (from: number, step: 1 | -1) => (inMonth(from) === null ? from + step : from);
  const isPast = (inMonth(thisMonth) ?? '') < writtenOn;
  const coming = onwards(isPast ? thisMonth + 1 : thisMonth, 1);
  return recurring((k) => oneDay(inMonth(onwards(coming + k, k < 0 ? -1 : 1))), 'month', 'day');
}

function readMonthPeriod(reader: Reader, grammar: Grammar): Reading | null {
  reader.word('of', 'in');
  const period = reader.first(grammar.period, (r) => {
    if (!r.word('the') || r.take('unit') !== 'month') return null;
    const { first, last } = periodAt('month', r.context.writtenOn, r.context);
    return { ...fixedDay(first), last, precision: 'month' as const };
  });
  return period?.precision === 'month' ? period : null;
}

/** The number in "20 of next month". */
function readNumberOf(reader: Reader): number | null {
  const number = reader.number(1, lastDay, 2);
  return number !== null && reader.peek()?.meaning.glue === 'of' ? number : null;
}

/** "the 14th of next month", "15th day of this month". */
export const ordinalDayOfMonth: Pattern = {
  name: 'ordinal day of a month',
  begins: ['short number', 'ordinal', 'tens'],
  read(reader, grammar) {
    const number = readOrdinal(reader) ?? reader.attempt(readNumberOf);
    if (number === null || number > lastDay) return null;
    if (reader.peek()?.meaning.unit === 'day') reader.position++;
    const month = readMonthPeriod(reader, grammar);
    if (!month?.first || !month.last || month.nth) return null;
    const day = addDays(month.first, number - 1);
    return day <= month.last ? fixedDay(day) : null;
  },
};

/** "the 14th", "by 7th", "25th" on its own; not "the 2nd option" or "3rd floor". */
export const ordinalDay: Pattern = {
  name: 'ordinal day',
  begins: ['short number'],
  read(reader) {
    const hasThe = reader.previous?.meaning.glue === 'the';
    const before = hasThe ? reader.tokens[reader.position - 2] : reader.previous;
    const number = readDigitOrdinal(reader);
    if (number === null || number > lastDay) return null;
    const next = reader.peek();
    const isAlone = opensClause(before) && closesClause(next);
    const isDue = before?.meaning.glue === 'by' || before?.meaning.glue === 'until';
    const isCalledFor = (isLedUpTo(before) || hasThe || isAlone) && isFollowedByGlue(reader);
    return isCalledFor || isDue ? numberedDay(number, reader.context) : null;
  },
};
