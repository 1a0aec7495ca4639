import { inWords } from './calendar';
import type { Bound, DateContext, DatePhrase } from './date-phrase';
import { english } from './grammar';
import { bounded } from './refiners/bounded';
import type { Reading } from './reading';
import { Reader } from './text/reader';
import { tokenize } from './text/tokenize';
import type { Token } from './text/token';
import { englishLexicon } from './words/lexicon';

function readPhrase(reader: Reader): Reading | null {
  const bound = reader.attempt(readBound) ?? 'on';
  const reading = reader.attempt(english.point);
  return reading && bounded(reading, bound);
}

function readBound(reader: Reader): Bound | null {
  if (reader.word('by')) return 'by';
  if (reader.word('before')) return 'before';
  if (reader.word('after')) return 'after';
  if (reader.word('since', 'from')) return 'from';
  return null;
}

function canBegin(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'word';
}

/** The phrases of a text that name days, in order and apart from each other. */
export function findDates(text: string, context: DateContext): DatePhrase[] {
  const reader = new Reader(tokenize(text, englishLexicon), context);
  const phrases: DatePhrase[] = [];
  while (reader.position < reader.tokens.length) {
    const start = reader.tokens[reader.position];
    const reading = start && canBegin(start) ? reader.attempt(readPhrase) : null;
    const end = reader.previous;
    if (reading && start && end) phrases.push(phrase(text, start, end, reading, context));
    else reader.position++;
  }
  return phrases;
}

function phrase(text: string, start: Token, end: Token, reading: Reading, context: DateContext): DatePhrase {
  const words = text.slice(start.index, end.end);
  const { first, last, bound, precision, said, otherReading, time } = reading;
  return {
    index: start.index,
    text: words,
    first,
    last,
    bound,
    precision,
    said,
    otherReading,
    time,
    reading: `“${words}”, read on ${inWords(context.writtenOn)}`,
  };
}
