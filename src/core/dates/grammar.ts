import { calendarDates } from './patterns/calendar-dates';
import { numberedDays } from './patterns/numbered-days';
import { offsets, stretches } from './patterns/offsets';
import { partsOfPeriods, partOfDay } from './patterns/parts-of-periods';
import { periods } from './patterns/periods';
import { weekdays } from './patterns/weekdays';
import type { Pattern } from './patterns/wording';
import { years } from './patterns/years';
import type { Reading } from './reading';
import { openingsOf, type Openings } from './text/opening';
import type { Lists, ReadList, Reader } from './text/reader';

/** The patterns that can begin with a word of these kinds. */
type Begun = (first: Openings) => readonly Pattern[];

function byBeginning(patterns: readonly Pattern[]): Begun {
  const known = new Map<Openings, readonly Pattern[]>();
  return (first) => {
    const begun = known.get(first) ?? patterns.filter(({ begins }) => (first & begins) !== 0);
    known.set(first, begun);
    return begun;
  };
}

/** The longest of what these patterns and these lists read at one place; of equals, the first. */
function longest(reader: Reader, begun: Begun, lists: readonly ReadList[]): Reading | null {
  const outset = reader.position;
  let best: Reading | null = null;
  let end = outset;
  const keep = (reading: Reading | null) => {
    if (!reading || reader.position <= end) return;
    best = reading;
    end = reader.position;
  };
  reader.word('the');
  const start = reader.position;
  const token = reader.peek();
  for (const { read } of token ? begun(openingsOf(token)) : []) {
    reader.position = start;
    keep(read(reader));
  }
  for (const list of lists) {
    reader.position = outset;
    keep(list(reader));
  }
  reader.position = end;
  return best;
}

let lists = 0;

/**
 * A list of patterns that reads the longest phrase at its place. What it read is remembered, so that phrases within
 * phrases cost no more than the length of the text.
 */
function listOf(patterns: readonly Pattern[], ...within: readonly ReadList[]): ReadList {
  const slot = lists++;
  const begun = byBeginning(patterns);
  const read = (reader: Reader) => longest(reader, begun, within);
  return (reader) => reader.remembered(slot, read);
}

const date = listOf(calendarDates);
const offset = listOf(offsets);
const day = listOf([...weekdays, ...numberedDays, partOfDay], date, offset);
const period = listOf([...periods, ...years, ...partsOfPeriods]);

/** The ways in which English names days. */
export const english: Lists = { date, day, offset, period, point: listOf(stretches, day, period) };
