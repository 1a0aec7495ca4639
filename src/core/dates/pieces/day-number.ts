import type { Reader } from '../text/reader';
import { readNumberWord, readOrdinal } from './numbers';

/** A day's number in its month, and whether it was written as an ordinal. */
export interface DayNumber {
  readonly day: number;
  readonly isOrdinal: boolean;
}

const lastDay = 31;
// "may one of us", "may two people": the small number words count more often than they date.
const firstDayInWords = 10;

/** "14", "14th", "the fourteenth", "twenty four"; not "14:30", "14pm", "14%", "14.5" or "14 weeks". */
export function readDayNumber(reader: Reader): DayNumber | null {
  reader.word('the');
  const ordinal = reader.attempt(readOrdinal);
  if (ordinal !== null) return ordinal <= lastDay ? { day: ordinal, isOrdinal: true } : null;
  const digits = reader.number(1, lastDay, 2);
  if (digits !== null) return goesOn(reader) ? null : { day: digits, isOrdinal: false };
  const words = reader.attempt(readNumberWord);
  const isDay = words !== null && words >= firstDayInWords && words <= lastDay && !goesOn(reader);
  return isDay ? { day: words, isOrdinal: false } : null;
}

/** True where the number just read goes on as a time, a decimal, a share or a quantity. */
function goesOn(reader: Reader): boolean {
  const next = reader.peek();
  if (!next) return false;
  const { halfDay, unit, glue } = next.meaning;
  if (halfDay !== undefined || glue === 'oclock' || (unit !== undefined && unit !== 'day')) return true;
  if (!next.touches) return false;
  if (next.kind !== 'mark') return next.meaning.month === undefined;
  const after = reader.peek(1);
  return next.text === '%' || (':.'.includes(next.text) && after?.kind === 'number' && after.touches);
}
