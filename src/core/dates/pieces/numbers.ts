import type { Reader } from '../text/reader';

const mostDigits = 4;

/** "five", "twenty five", "twenty-five"; null if the next word is no number. */
function readNumberWord(reader: Reader): number | null {
  const tens = reader.take('tens');
  if (tens === undefined) return reader.take('count') ?? null;
  return tens + (reader.attempt(readOnes) ?? 0);
}

function readOnes(reader: Reader): number | null {
  reader.mark('-');
  const ones = reader.take('count');
  return ones !== undefined && ones > 0 && ones < 10 ? ones : null;
}

/** How many: "3", "three", "a", "a couple of", "twenty-one". */
export function readCount(reader: Reader): number | null {
  const digits = reader.number(0, 9999, mostDigits);
  if (digits !== null) return digits;
  const count = reader.attempt(readNumberWord);
  if (count === 1) {
    const more = reader.take('count');
    if (more !== undefined) return readOf(reader, more);
  }
  return count === null ? null : readOf(reader, count);
}

function readOf(reader: Reader, count: number): number {
  reader.word('of');
  return count;
}

/** "14th", "fourteenth", "twenty-first", "7 th". */
export function readOrdinal(reader: Reader): number | null {
  return reader.first(
    (r) => {
      const value = r.number(1, 9999);
      return value !== null && r.take('ordinalEnding') ? value : null;
    },
    (r) => {
      const tens = r.take('tens');
      if (tens !== undefined) r.mark('-');
      const ordinal = r.take('ordinal');
      if (ordinal === undefined || (tens !== undefined && ordinal > 9)) return null;
      return (tens ?? 0) + ordinal;
    },
  );
}

/** A day's number in its month, and whether it was written as an ordinal. */
export interface DayNumber {
  readonly day: number;
  readonly isOrdinal: boolean;
}

/** "14", "14th", "the fourteenth", "twenty four"; not "14:30", "14pm", "14%" or "14.5". */
export function readDayNumber(reader: Reader): DayNumber | null {
  const ordinal = reader.attempt(readOrdinal);
  if (ordinal !== null) return ordinal <= 31 ? { day: ordinal, isOrdinal: true } : null;
  const cardinal = reader.number(1, 31, 2) ?? reader.attempt(readNumberWord);
  if (cardinal === null || cardinal < 1 || cardinal > 31) return null;
  return isMeasured(reader) ? null : { day: cardinal, isOrdinal: false };
}

/** True where the number just read goes on as a time, a decimal, a share or a quantity. */
function isMeasured(reader: Reader): boolean {
  const next = reader.peek();
  if (!next) return false;
  if (next.meaning.halfDay !== undefined || next.meaning.unit !== undefined) return true;
  if (!next.touches) return false;
  if (next.kind !== 'mark') return next.meaning.month === undefined;
  const after = reader.peek(1);
  return next.text === '%' || (':.,'.includes(next.text) && after?.kind === 'number' && after.touches);
}
