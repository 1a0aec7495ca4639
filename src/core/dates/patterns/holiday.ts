import { addDays, yearOf } from '../calendar';
import type { Day } from '../day';
import { holidayIn, holidaysByFirstWord, type Holiday } from '../pieces/holidays';
import { readTrailingYear } from '../pieces/trailing-year';
import { fixedDay, oneDay, recurring, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Grammar, Pattern } from './pattern';

// Holidays are planned far ahead: only one of the same week is looked back to.
const lookBackDays = 7;

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

function readName(reader: Reader): Holiday | null {
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

function readYearOf(reader: Reader, grammar: Grammar): number | null {
  return (
    readTrailingYear(reader) ??
    reader.attempt((r) => {
      r.word('of', 'in');
      const year = grammar.period(r);
      return year?.precision === 'year' && year.first ? yearOf(year.first) : null;
    })
  );
}

/** "thanksgiving", "easter 2018", "new year's eve", "independence day of this year". */
export const holiday: Pattern = {
  name: 'holiday',
  begins: ['holiday', 'which'],
  read(reader, grammar): Reading | null {
    const which = reader.take('which');
    const named = readName(reader);
    if (!named) return null;
    const dayIn = (year: number): Day | null => holidayIn(year, named.rule);
    const year = readYearOf(reader, grammar);
    if (year !== null) {
      const day = dayIn(year);
      return day === null ? null : fixedDay(day);
    }
    const { writtenOn } = reader.context;
    const earliest = which === undefined ? addDays(writtenOn, -lookBackDays) : writtenOn;
    const thisYear = yearOf(earliest);
    const first = (dayIn(thisYear) ?? '') >= earliest ? thisYear : thisYear + 1;
    const coming = recurring((k) => oneDay(dayIn(first + k)), 'year', 'day');
    const isPast = which === 'last' || which === 'past';
    const day = isPast ? dayIn(first - 1) : (coming?.first ?? null);
    if (which === undefined) return coming;
    return day ? fixedDay(day) : null;
  },
};
