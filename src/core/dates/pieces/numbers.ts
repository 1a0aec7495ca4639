import type { Reader } from '../text/reader';

/** "five", "twenty five", "twenty-five"; null if the next word is no number. */
export function readNumberWord(reader: Reader): number | null {
  const tens = reader.take('tens');
  if (tens === undefined) return reader.take('count') ?? null;
  return tens + (reader.attempt(readOnes) ?? 0);
}

function readOnes(reader: Reader): number | null {
  reader.mark('-');
  const ones = reader.take('count');
  return ones !== undefined && ones > 0 && ones < 10 ? ones : null;
}

/** "a", "a couple of", "few". */
function readSome(reader: Reader): number | null {
  const some = reader.take('some');
  if (some === undefined) return null;
  const more = some === 1 ? reader.take('some') : undefined;
  if (some > 1 || more !== undefined) reader.word('of');
  return more ?? some;
}

/** How many: "3", "three", "a", "a couple of", "twenty-one". */
export function readCount(reader: Reader): number | null {
  return reader.number(0, 9999) ?? reader.first(readNumberWord, readSome);
}

/** "14th", "7 th". */
export function readDigitOrdinal(reader: Reader): number | null {
  return reader.attempt((r) => {
    const value = r.number(1, 9999);
    return value !== null && r.take('ordinalEnding') ? value : null;
  });
}

/** "14th", "fourteenth", "twenty-first". */
export function readOrdinal(reader: Reader): number | null {
  return reader.first(readDigitOrdinal, (r) => {
    const tens = r.take('tens');
    if (tens !== undefined) r.mark('-');
    const ordinal = r.take('ordinal');
    if (ordinal === undefined || (tens !== undefined && ordinal > 9)) return null;
    return (tens ?? 0) + ordinal;
  });
}
