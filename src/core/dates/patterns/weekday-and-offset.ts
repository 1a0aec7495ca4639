import { startOfWeek, weekdayOnOrAfter } from '../calendar';
import { fixedDay, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import { inSomeTime, someTimeFrom } from './offset';
import type { Grammar, Pattern } from './pattern';

function readOffset(reader: Reader, grammar: Grammar): Reading | null {
  return reader.first(
    (r) => inSomeTime.read(r, grammar),
    (r) => someTimeFrom.read(r, grammar),
  );
}

function inWeekOf(day: Reading | null, weekday: number | undefined): Reading | null {
  if (!day?.first || weekday === undefined) return null;
  return fixedDay(weekdayOnOrAfter(startOfWeek(day.first, 1), weekday as 0));
}

/** "monday two weeks from now", "in 3 weeks on friday": that weekday of the week it falls in. */
export const weekdayAndOffset: Pattern = {
  name: 'weekday and offset',
  begins: ['weekday', 'short number', 'count', 'some', 'tens', 'glue'],
  read(reader, grammar) {
    const weekday = reader.take('weekday');
    if (weekday !== undefined) {
      reader.mark(',');
      return inWeekOf(readOffset(reader, grammar), weekday);
    }
    const day = readOffset(reader, grammar);
    return day && reader.word('on') ? inWeekOf(day, reader.take('weekday')) : null;
  },
};
