import type { Lexicon } from '../words/lexicon';
import type { Meaning } from '../words/meaning';
import type { Token } from './token';

// o'clock, a.m., w/c and 2morrow are one word each; all else is a run of letters, a run of digits or a single mark.
const tokenPattern =
  /o['’]clock|\b[ap]\.\s?m\b|\bw\/[ce]\b|\b2(?:day|m\w+|ni\w+)\b|\p{L}+|\d+|[^\s\p{L}\d]/giu;

const meansNothing: Meaning = {};

function kindOf(written: string): Token['kind'] {
  const first = written.charAt(0);
  const last = written.charAt(written.length - 1);
  if (first >= '0' && first <= '9' && last <= '9') return 'number';
  if (first >= '0' && first <= '9') return 'word';
  return first.toLowerCase() !== first.toUpperCase() ? 'word' : 'mark';
}

function spelling(written: string): string {
  return written.replace(/['’.\s]/g, '').toLowerCase();
}

/** Cuts a text into tokens and looks each word up. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const [written] = match;
    const kind = kindOf(written);
    const word = kind === 'word' ? spelling(written) : written;
    const meaning = kind === 'word' ? lexicon.get(word) : undefined;
    tokens.push({
      kind,
      text: word,
      index: match.index,
      end: match.index + written.length,
      touches: match.index === end && end > 0,
      capital: kind === 'word' && written.charAt(0) !== word.charAt(0),
      value: kind === 'number' ? Number(written) : NaN,
      meaning: meaning ?? meansNothing,
    });
    end = match.index + written.length;
  }
  return tokens;
}
