import { fixed, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import { periodAt, precisionOf } from './periods';

/** "the month", in "end of the month": the current one. */
export function readBareUnit(reader: Reader, needsThe = false): Reading | null {
  const hasThe = reader.word('the');
  const isPlural = reader.peek()?.text.endsWith('s') === true;
  const unit = isPlural ? undefined : reader.take('unit');
  if (unit === undefined || unit === 'moment' || unit === 'business day' || (needsThe && !hasThe))
    return null;
  const { first, last } = periodAt(unit, reader.context.writtenOn, reader.context);
  return fixed(first, last, precisionOf(unit));
}
