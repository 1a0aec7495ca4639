import { weekdayOnOrAfter } from '../calendar';
import { fixedDay, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Pattern } from './pattern';
import { whichPeriod } from './which-period';

function dayIn(period: Reading | null, weekday: number | undefined): Reading | null {
  if (!period?.first || !period.last || weekday === undefined || period.precision !== 'week') return null;
  return fixedDay(weekdayOnOrAfter(period.first, weekday as 0));
}

function takeWeekday(reader: Reader): number | undefined {
  return reader.peek()?.meaning.repeats ? undefined : reader.take('weekday');
}

/** "friday next week", "monday of the following week". */
export const weekdayOfPeriod: Pattern = {
  name: 'weekday of a period',
  begins: ['weekday'],
  read(reader, grammar) {
    const weekday = takeWeekday(reader);
    if (weekday === undefined) return null;
    reader.mark(',', '(');
    reader.word('of', 'in', 'from');
    return dayIn(grammar.period(reader), weekday);
  },
};

/** "next week Mon", "next week on Tuesday", "this week - monday". */
export const periodThenWeekday: Pattern = {
  name: 'period, then a weekday',
  begins: ['which'],
  read(reader, grammar) {
    const period = whichPeriod.read(reader, grammar);
    if (!period) return null;
    reader.mark(',', '-', '–', '(');
    reader.word('on');
    return dayIn(period, takeWeekday(reader));
  },
};
