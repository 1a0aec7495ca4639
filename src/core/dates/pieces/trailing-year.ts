import { yearOf } from '../calendar';
import type { Reader } from '../text/reader';
import { readTwoDigitYear, readYear } from './year';

/** The year after a month, or after a day and month: ", 2025", " of 2025", "-2025", " '25", " of 87". */
export function readTrailingYear(reader: Reader): number | null {
  return reader.attempt((r) => {
    const isOf = !r.mark(',', '/', '-', '.') && r.word('of', 'in');
    return r.first(readNearYear, (rest) => (isOf ? readTwoDigitYear(rest) : null));
  });
}

// "3 Dec 2125" is a time of day.
const furthestYear = 75;

/** A year that is not the start of a range of times: "9 Mar 1810-1940". */
function readNearYear(reader: Reader): number | null {
  const year = readYear(reader);
  if (year === null || year > yearOf(reader.context.writtenOn) + furthestYear) return null;
  const [dash, after] = [reader.peek(), reader.peek(1)];
  const isTimes = dash?.text === '-' && dash.touches && after?.kind === 'number' && after.text.length === 4;
  return isTimes ? null : year;
}
