import type { Reader } from '../text/reader';
import { readYear } from './year';

/** The year after a month or a day and month: ", 2025", " of 2025", "-2025", " '25". */
export function readTrailingYear(reader: Reader): number | null {
  return reader.attempt((r) => {
    if (!r.mark(',', '/', '-', '.')) r.word('of', 'in');
    return readYear(r);
  });
}
