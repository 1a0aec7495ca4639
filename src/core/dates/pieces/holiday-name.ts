import type { Reader } from '../text/reader';
import { holidaysByFirstWord, type Holiday } from './holidays';

/** Takes one word of a name; "year's", "years" and "year" are one. */
function takeWord(reader: Reader, word: string): boolean {
  const next = reader.peek();
  if (next?.text === word) {
    reader.position++;
    reader.attempt((r) => {
      if (!r.mark("'", '’')) return null;
      r.word('possessive');
      return true;
    });
    return true;
  }
  const isPossessive = word.endsWith('s') && next?.text === word.slice(0, -1);
  if (!isPossessive) return false;
  reader.position++;
  return reader.mark("'", '’') && reader.word('possessive');
}

function takeName(reader: Reader, { words }: Holiday): boolean | null {
  const isNamed = words.every((word) => takeWord(reader, word));
  if (isNamed)
    reader.attempt((r) => (r.mark("'", '’') && r.peek()?.text === 'day' && r.position++ ? true : null));
  return isNamed || null;
}

/** The holiday whose name stands next, the longest of several. */
export function readHolidayName(reader: Reader): Holiday | null {
  const first = reader.peek()?.text ?? '';
  const holidays = holidaysByFirstWord.get(first) ?? holidaysByFirstWord.get(`${first}s`) ?? [];
  const start = reader.position;
  let longest: Holiday | null = null;
  let end = start;
  for (const holiday of holidays) {
    reader.position = start;
    if (reader.attempt((r) => takeName(r, holiday)) && reader.position > end) {
      longest = holiday;
      end = reader.position;
    }
  }
  reader.position = end;
  return longest;
}
