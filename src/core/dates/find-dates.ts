import { inWords } from './calendar';
import type { DateContext, DatePhrase } from './date-phrase';
import { english } from './grammar';
import { takeRepetition } from './patterns/repetition';
import { readDayList } from './phrases/day-list';
import { readPhrase } from './phrases/phrase';
import { directed, tellsOfPast } from './refiners/direction';
import type { Reading } from './reading';
import { beginsFreely, endsFreely } from './text/edges';
import { withoutNames } from './text/masked';
import { openingsOf } from './text/opening';
import { Reader } from './text/reader';
import { mayHoldDate } from './text/scan';
import type { Token } from './text/token';
import { tokenize } from './text/tokenize';
import { englishLexicon } from './words/lexicon';

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
  const settled = directed(reading, reader.context, tellsOfPast(reader.tokens, from));
  return phrase(text, reader.tokens.slice(from, to), settled, reader.context);
}

/** Reads what begins at the reader's place: a phrase or a list of them; none, one token further, where there is none. */
function readNext(text: string, reader: Reader): DatePhrase[] {
  const { tokens, position: start } = reader;
  const token = tokens[start];
  if (!token || (openingsOf(token) === 0 && token.text !== '~') || !beginsFreely(tokens, start)) {
    reader.position++;
    return [];
  }
  if (takeRepetition(reader, english)) return [];
  const listed = reader.attempt(readDayList);
  if (listed) {
    const phrases = listed.map(({ reading, start: from, end }) => phraseOf(text, reader, from, end, reading));
    return phrases.filter((found) => found !== null);
  }
  const reading = reader.attempt(readPhrase);
  if (!reading || !endsFreely(tokens, reader.position)) {
    reader.position = start + 1;
    return [];
  }
  const found = phraseOf(text, reader, start, reader.position, reading);
  return found ? [found] : [];
}

/** The phrases of a text that name days, in order and apart from each other. */
export function findDates(text: string, context: DateContext): DatePhrase[] {
  if (!mayHoldDate(text)) return [];
  const reader = new Reader(tokenize(withoutNames(text), englishLexicon), context);
  const phrases: DatePhrase[] = [];
  while (reader.position < reader.tokens.length) {
    phrases.push(...readNext(text, reader));
  }
  return phrases;
}
