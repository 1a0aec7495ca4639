import { mark, meansNothing } from '../words/lexicon';
import type { Lexicon, Meaning } from '../words/meaning';
import { classAt, digit, isLetter } from './letters';
import type { Token } from './token';

// o'clock, a.m., w/c, 2morrow and the 's of "friday's" are one word each.
const oneWord = /o['’]clock\b|[ap]\.\s?m\b|w\/[ce]\b|2(?:day|m\w+|ni\w+)\b|['’]s\b/iy;
const mayOpen = /[oapw2'’]/i;
const otherLetter = /\p{L}/u;
const space = /\s/;
const firstOtherLetter = 0xaa;

/** What a number of so many digits is. */
const numbers: readonly Meaning[] = [
  meansNothing,
  { NN: 0, N: 0 },
  { NN: 0, N: 0, DD: 0 },
  { N: 0 },
  { N: 0, NNNN: 0 },
  meansNothing,
  meansNothing,
  meansNothing,
  { NNNNNNNN: 0 },
];

function isWordAt(text: string, place: number): boolean {
  if (isLetter(classAt(text, place))) return true;
  return text.charCodeAt(place) >= firstOtherLetter && otherLetter.test(text.charAt(place));
}

function endOf(text: string, place: number, belongs: (text: string, place: number) => boolean): number {
  let end = place + 1;
  while (end < text.length && belongs(text, end)) end++;
  return end;
}

function isDigitAt(text: string, place: number): boolean {
  return classAt(text, place) === digit;
}

function oneWordEnd(text: string, place: number): number {
  const next = text.charAt(place + 1);
  if (isLetter(classAt(next, 0)) ? /[0-9'’]/.test(text.charAt(place)) : "'’./".includes(next || ' ')) {
    oneWord.lastIndex = place;
    if (mayOpen.test(text.charAt(place)) && oneWord.test(text)) return oneWord.lastIndex;
  }
  return 0;
}

const plainMarks: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '–': '-', '—': '-' };

/** Cuts a text into tokens and looks each word up. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let before = -1;
  while (index < text.length) {
    const first = text.charAt(index);
    if (first === ' ' || space.test(first)) {
      index++;
      continue;
    }
    let end = oneWordEnd(text, index);
    let kind: Token['kind'] = first === "'" || first === '’' ? 'mark' : 'word';
    let word = '';
    let value = NaN;
    let meaning: Meaning | undefined;
    if (end === 0 && isDigitAt(text, index)) {
      kind = 'number';
      end = endOf(text, index, isDigitAt);
      word = text.slice(index, end);
      value = Number(word);
      meaning = numbers[word.length];
    } else {
      if (end > 0) word = text.slice(index, end).toLowerCase().replace(/[.\s]/g, '').replace(/’/g, "'");
      else if (isWordAt(text, index)) {
        end = endOf(text, index, isWordAt);
        word = text.slice(index, end).toLowerCase();
      } else {
        kind = 'mark';
        end = index + 1;
        word = plainMarks[first] ?? first;
      }
      meaning = lexicon.get(word);
    }
    const touches = index === before;
    tokens.push({
      kind,
      text: word,
      index,
      end,
      touches,
      value,
      meaning: meaning ?? (kind === 'mark' ? mark : meansNothing),
    });
    before = index = end;
  }
  return tokens;
}
