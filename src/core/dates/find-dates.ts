import { inWords } from './calendar';
import type { DateContext, DatePhrase } from './date-phrase';
import { english } from './grammar';
import { takeRepetition } from './patterns/repetition';
import { readPhrase } from './phrases/phrase';
import { directed, tellsOfPast } from './refiners/direction';
import type { Reading } from './reading';
import { beginsFreely, endsFreely } from './text/edges';
import { withoutNames } from './text/masked';
import { openings, openingsOf } from './text/opening';
import { Reader } from './text/reader';
import { anchoring, mayHoldDate } from './text/scan';
import type { Token } from './text/token';
import { tokenize } from './text/tokenize';
import { englishLexicon } from './words/lexicon';
import type { Glue } from './words/meaning';

const anchors = openings(['short number', 'long number', 'ordinal', ...anchoring]);
// "no later than the end of the"
const furthestAnchor = 8;

function phrase(
  text: string,
  tokens: readonly Token[],
  reading: Reading,
  context: DateContext,
): DatePhrase | null {
  const start = tokens[0];
  const end = [...tokens].reverse().find((token) => token.kind !== 'mark' || token.text === ')');
  if (!start || !end) return null;
  const words = text.slice(start.index, end.end);
  const { first, last, bound, precision, said, otherReading, time } = reading;
  const index = start.index;
  const inPlainWords = `“${words}”, read on ${inWords(context.writtenOn)}`;
  return {
    index,
    text: words,
    first,
    last,
    bound,
    precision,
    said,
    otherReading,
    time,
    reading: inPlainWords,
  };
}

function phraseOf(
  text: string,
  reader: Reader,
  from: number,
  to: number,
  reading: Reading,
): DatePhrase | null {
  const settled = directed(reading, reader.context, () => tellsOfPast(reader.tokens, from));
  return phrase(text, reader.tokens.slice(from, to), settled, reader.context);
}

const glueOnly = openings(['glue']);
const innerGlue: ReadonlySet<Glue | undefined> = new Set<Glue>([
  ...(['of', 'and', 'or', 'to', 'for', 'than', 'time', 'now', 'possessive', 'oclock'] as const),
  ...(['subject', 'ago', 'hence', 'onwards', 'latest', 'earliest'] as const),
]);

/** "of", "and": words that stand only inside a phrase. */
function isInner({ meaning }: Token): boolean {
  return innerGlue.has(meaning.glue);
}

/** The places at which a phrase can begin: an anchor is not far behind. */
function beginnings(tokens: readonly Token[]): number[] {
  const places: number[] = [];
  let anchor = Infinity;
  for (let place = tokens.length - 1; place >= 0; place--) {
    const token = tokens[place];
    if (!token) continue;
    const kinds = openingsOf(token);
    if ((kinds & anchors) !== 0) anchor = place;
    const isNear = anchor - place <= furthestAnchor && !(kinds === glueOnly && isInner(token));
    if (isNear && (kinds !== 0 || token.text === '~') && beginsFreely(tokens, place)) places.push(place);
  }
  return places.reverse();
}

/** Reads what begins at the reader's place: a phrase or a list of them; none, one token further, where there is none. */
function readNext(text: string, reader: Reader): DatePhrase[] {
  const { tokens, position: start } = reader;
  if (takeRepetition(reader)) return [];
  const reading = reader.attempt(readPhrase);
  if (!reading || !endsFreely(tokens, reader.position)) {
    reader.position = start + 1;
    return [];
  }
  const found = phraseOf(text, reader, start, reader.position, reading);
  return found ? [found] : [];
}

function readAll(text: string, reader: Reader): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (const start of beginnings(reader.tokens)) {
    if (start < reader.position) continue;
    reader.position = start;
    phrases.push(...readNext(text, reader));
  }
  return phrases;
}

function readerOf(text: string, context: DateContext): Reader {
  return new Reader(tokenize(withoutNames(text), englishLexicon), context, english);
}

/** The phrases of a text that name days, in order and apart from each other. */
export function findDates(text: string, context: DateContext): DatePhrase[] {
  return mayHoldDate(text, context.dayFirst) ? readAll(text, readerOf(text, context)) : [];
}

/** What reading a text costs, in looks at its words; it grows no faster than the text. */
export function stepsToRead(text: string, context: DateContext): number {
  const reader = readerOf(text, context);
  readAll(text, reader);
  return reader.steps;
}
