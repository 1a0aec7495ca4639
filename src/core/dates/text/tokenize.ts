import { mark, meansNothing } from '../words/lexicon';
import type { Lexicon, Meaning } from '../words/meaning';
import type { Token } from './token';

// o'clock, a.m., w/c, 2morrow and the 's of "friday's" are one word each; all else is letters, digits or a single mark.
const tokenPattern = /o['’]clock\b|\b[ap]\.m\b|\bw\/[ce]\b|\b2(?:day|m\w+|ni\w+)\b|['’]s\b|\p{L}+|\d+|\S/giu;

/** What a number of so many digits is. */
const numbers: readonly Meaning[] = [
  meansNothing,
  { N: 0, NN: 0 },
  { N: 0, NN: 0, DD: 0 },
  { N: 0 },
  { N: 0, NNNN: 0 },
  ...[meansNothing, meansNothing, meansNothing],
  { NNNNNNNN: 0 },
];

/** Cuts a text into tokens and looks each word up. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match; match = tokenPattern.exec(text)) {
    const [written] = match;
    const { index } = match;
    const end = index + written.length;
    const word = written.toLowerCase();
    const value = word < ':' && word >= '0' ? Number(written) : NaN;
    const meaning = Number.isNaN(value) ? lexicon.get(word) : (numbers[word.length] ?? meansNothing);
    // What has no capital is a mark.
    const unknown = meaning ?? (word === written.toUpperCase() ? mark : meansNothing);
    tokens.push({ text: word, index, end, touches: index === before, value, meaning: unknown });
    before = end;
  }
  return tokens;
}
