import type { Day } from '../day';
import { moveBy, readAmount } from '../pieces/amount';
import { fixed, fixedDay, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';

/** The day that an amount is counted from: "now", "today", "next friday", "the start of july". */
function readAnchor(reader: Reader, grammar: Grammar, direction: 1 | -1): Reading | null {
  if (reader.word('now')) return fixedDay(reader.context.writtenOn);
  reader.word('the');
  const point = grammar.point(reader);
  const day: Day | null | undefined = direction > 0 ? point?.last : point?.first;
  return point && day ? { ...point, first: day, last: day } : null;
}

/** "in 2 weeks", "in three months' time". */
export const inSomeTime: Pattern = {
  name: 'in some time',
  begins: ['glue'],
  read(reader) {
    if (!reader.word('in')) return null;
    const amounts = readAmount(reader);
    if (!amounts) return null;
    reader.attempt((r) => {
      r.mark("'", '’');
      r.word('possessive');
      return r.word('time') || r.words('from', 'now') || r.words('from', 'today') ? true : null;
    });
    return fixedDay(moveBy(reader.context.writtenOn, amounts, 1));
  },
};

/** "within 9 months": from now until then. */
export const withinSomeTime: Pattern = {
  name: 'within some time',
  begins: ['glue'],
  read(reader) {
    if (!reader.word('within')) return null;
    const amounts = readAmount(reader);
    if (!amounts || amounts.some(({ unit }) => unit === 'moment')) return null;
    const { writtenOn } = reader.context;
    const last = moveBy(writtenOn, amounts, 1);
    return { ...fixed(writtenOn, last, 'range'), bound: 'by' };
  },
};

/** "3 days ago", "two weeks from tomorrow", "10 days before christmas", "a week later". */
export const someTimeFrom: Pattern = {
  name: 'some time from a day',
  begins: ['short number', 'long number', 'count', 'some', 'tens', 'unit'],
  read(reader, grammar) {
    const amounts = readAmount(reader);
    if (!amounts) return null;
    const { writtenOn } = reader.context;
    if (reader.word('ago')) return fixedDay(moveBy(writtenOn, amounts, -1));
    const isLater = reader.attempt((r) =>
      r.word('hence', 'later') && !r.peek()?.meaning.which ? true : null,
    );
    if (isLater) return fixedDay(moveBy(writtenOn, amounts, 1));
    if (reader.word('earlier')) return fixedDay(moveBy(writtenOn, amounts, -1));
    const isAfter = reader.word('from', 'after', 'since');
    if (!isAfter && !reader.word('before') && !reader.words('prior', 'to')) return null;
    const direction = isAfter ? 1 : -1;
    const anchor = readAnchor(reader, grammar, direction);
    if (!anchor?.first) return null;
    const nth =
      anchor.nth &&
      ((k: number) => {
        const day = anchor.nth?.(k)?.first;
        return day ? { first: moveBy(day, amounts, direction), last: moveBy(day, amounts, direction) } : null;
      });
    const day = moveBy(anchor.first, amounts, direction);
    return { ...anchor, first: day, last: day, nth, precision: 'day', otherReading: null };
  },
};
