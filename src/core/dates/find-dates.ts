import { inWords } from './calendar';
import type { DateContext, DatePhrase } from './date-phrase';
import { english } from './grammar/english';
import type { Phrase } from './grammar/parts';
import { readerOf, type Reader } from './grammar/reader';
import { numbered } from './patterns/ranges';
import { isThere, mapped, oneDay, weekly, yearly } from './reading';
import { bounded } from './refiners/bounded';
import { placeMeant } from './refiners/direction';
import { beginsFreely } from './text/edges';
import { mayHoldDate } from './text/scan';

/** The phrase that stands between two places and is read so, at place `k` of its reading; null if there is no such day. */
function phraseOf(
  reader: Reader,
  from: number,
  to: number,
  [reading, said, bounding]: Phrase,
  k: number,
): DatePhrase | null {
  const { tokens, text, context } = reader;
  const { every, precision, other, isClosed, time = said } = reading;
  const span = reading.at(k);
  if (!isThere(span)) return null;
  let end = to;
  while (tokens[end - 1]?.meaning.Mark && !')]'.includes(tokens[end - 1]?.text ?? '')) end--;
  const index = tokens[from]?.index ?? 0;
  const words = text.slice(index, tokens[end - 1]?.end);
  const outer = bounding === 'since' ? 'from' : (bounding ?? 'on');
  const bound = precision === 'range' && outer === 'from' ? 'on' : outer;
  const { first, last } = bounded(span, isClosed ? 'on' : bound, precision);
  return {
    index,
    text: words,
    first,
    last,
    bound: isClosed ? 'by' : bound,
    precision,
    said: { year: every === 0, month: every === 0 || every === yearly, direction: every === 0 },
    otherReading: other ? bounded(other, 'on', precision) : null,
    time: time || null,
    reading: `“${words}”, read on ${inWords(context.writtenOn)}`,
  };
}

/** Reads the phrase at a place and the numbers that go on from it ("the 3rd, 5th and 9th"); gives the place behind. */
function readAt(reader: Reader, place: number, phrases: DatePhrase[]): number {
  const found = reader.find('phrase', place);
  const token = reader.tokens[place];
  if (!found || !token || !beginsFreely(reader.text, token)) return place + 1;
  let { end, value } = found;
  let start = place;
  const k = placeMeant(value[0], value[2] === 'since', reader, place);
  for (;;) {
    const phrase = phraseOf(reader, start, end, value, k);
    if (phrase) phrases.push(phrase);
    const [reading, , bounding] = value;
    const next = reader.find(reading.every === yearly ? 'oneMore' : 'another', end);
    if (!next || reading.precision !== 'day' || reading.every <= weekly) return end;
    value = [mapped(reading, (first) => oneDay(numbered(next.value, first, 1))), '', bounding];
    start = end + 1;
    end = next.end;
  }
}

function readAll(reader: Reader): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  let place = 0;
  while (place < reader.tokens.length) place = readAt(reader, place, phrases);
  return phrases;
}

/** The phrases of a text that name days, in order and apart from each other. */
export function findDates(text: string, context: DateContext): DatePhrase[] {
  return mayHoldDate(text, context.dayFirst) ? readAll(readerOf(text, context, english)) : [];
}

/** What reading a text costs, in looks at its words; it grows no faster than the text. */
export function stepsToRead(text: string, context: DateContext): number {
  const reader = readerOf(text, context, english);
  readAll(reader);
  return reader.steps;
}
