import type { Reader } from '../text/reader';
import { fullYear, readYear } from './year';

/** The year after a month, or after a day and month: ", 2025", " of 2025", "-2025", " '25", " of 87". */
export function readTrailingYear(reader: Reader): number | null {
  return reader.attempt((r) => {
    const isOf = !r.mark(',', '/', '-', '.') && r.word('of', 'in');
    return r.first(readYear, (rest) => (isOf ? readBareShortYear(rest) : null));
  });
}

function readBareShortYear(reader: Reader): number | null {
  const isTwoDigits = reader.peek()?.text.length === 2;
  const short = reader.number(0, 99, 2);
  return short === null || !isTwoDigits ? null : fullYear(short, reader);
}
