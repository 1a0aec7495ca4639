import type { Lexicon } from '../words/lexicon';
import type { Meaning } from '../words/meaning';
import type { Token } from './token';

// o'clock, a.m., w/c and 2morrow are one word each; all else is a run of letters, a run of digits or a single mark.
const tokenPattern =
  /[Oo]['’]clock|\b[AaPp]\.\s?[Mm]\b|\b[Ww]\/[CcEe]\b|\b2(?:[Dd]ay|[Mm]\w+|[Nn]i\w+)\b|\p{L}+|\d+|[^\s\p{L}\d]/gu;

const meansNothing: Meaning = {};

const digits = /^\d+$/;

function kindOf(written: string): Token['kind'] {
  const first = written.charAt(0);
  if (first.toLowerCase() !== first.toUpperCase()) return 'word';
  if (digits.test(written)) return 'number';
  return first >= '0' && first <= '9' ? 'word' : 'mark';
}

function hasCapital(written: string): boolean {
  const first = written.charAt(0);
  return first !== first.toLowerCase();
}

function spelling(written: string): string {
  const word = /['’.]/.test(written) ? written.replace(/['’.\s]/g, '') : written;
  return word.toLowerCase();
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
      capital: hasCapital(written),
      value: kind === 'number' ? Number(written) : NaN,
      meaning: meaning ?? meansNothing,
    });
    end = match.index + written.length;
  }
  return tokens;
}
