import { addDays, startOfWeek, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Period } from '../pieces/periods';
import { readYear } from '../pieces/year';
import { fixed } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';

const mostWeeks = 53;
// "week 2" in December is next year's.
const longestPastDays = 182;

/** The week with this number; week 1 is the one with 4 January in it. */
function numberedWeek(year: number, week: number, { weekStart }: DateContext): Period {
  const first = addDays(startOfWeek(`${String(year).padStart(4, '0')}-01-04`, weekStart), 7 * (week - 1));
  return { first, last: addDays(first, 6) };
}

function readWeekYear(reader: Reader, grammar: Grammar): number | null {
  return reader.attempt((r) => {
    r.mark(',');
    r.word('of', 'in');
    const period = r.first(readYear, (rest) => {
      const year = grammar.period(rest);
      return year?.precision === 'year' && year.first ? yearOf(year.first) : null;
    });
    return period;
  });
}

function readNumber(reader: Reader): number | null {
  const isLetter = reader.word('week letter');
  if (isLetter && !reader.isTouching()) return null;
  if (!isLetter && !reader.word('week letters') && reader.take('unit') !== 'week') return null;
  reader.mark('#');
  return reader.number(1, mostWeeks, 2);
}

/** "week 31", "W31", "week 3 of 2027". */
export const weekNumber: Pattern = {
  name: 'week number',
  begins: ['unit', 'glue'],
  read(reader, grammar) {
    const week = readNumber(reader);
    if (week === null || reader.peek()?.text === ':' || reader.peek()?.text === '%') return null;
    const { context } = reader;
    const year = readWeekYear(reader, grammar);
    const thisYear = yearOf(context.writtenOn);
    const isLongPast =
      numberedWeek(thisYear, week, context).last < addDays(context.writtenOn, -longestPastDays);
    const { first, last } = numberedWeek(year ?? (isLongPast ? thisYear + 1 : thisYear), week, context);
    return fixed(first, last, 'week', { year: year !== null, month: true, direction: true });
  },
};

/** "2025-W31", "2025W31-2". */
export const isoWeek: Pattern = {
  name: 'ISO week',
  begins: ['long number'],
  read(reader) {
    const year = reader.number(1000, 9999);
    if (year === null) return null;
    reader.tightMark('-');
    if (!reader.isTouching() || !reader.word('week letter') || !reader.isTouching()) return null;
    const week = reader.number(1, mostWeeks, 2);
    if (week === null) return null;
    const { first, last } = numberedWeek(year, week, { ...reader.context, weekStart: 1 });
    const number = reader.attempt((r) => (r.tightMark('-') ? r.number(1, 7, 1) : null));
    if (number === null) return fixed(first, last, 'week');
    return fixed(addDays(first, number - 1), addDays(first, number - 1), 'day');
  },
};
