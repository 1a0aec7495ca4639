import { holidaysByFirstWord } from '../pieces/holidays';
import { englishLexicon, type Lexicon } from '../words/lexicon';
import type { Meaning } from '../words/meaning';

/** Every phrase has a number, or a word with one of these kinds of meaning. */
export const anchoring: readonly (keyof Meaning)[] = [
  'month',
  'weekday',
  'unit',
  'tens',
  'scale',
  'fromToday',
  'endOf',
  'startOf',
  'dayPart',
  'holiday',
];

const letters = 27;
const digit = 32;
const dateMarks = '/.-';
// 2day, 2morrow, 2nite
const shorthands = ['da', 'mo', 'mr', 'ni'];
const ordinalEndings = ['st', 'nd', 'rd', 'th'];

/** 1 to 26 for a to z in either case, 32 for digits, 0 for all else. */
const classes = new Uint8Array(128);
for (let letter = 1; letter < letters; letter++) classes[64 + letter] = classes[96 + letter] = letter;
classes.fill(digit, 48, 58);

function classAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code < 128 ? (classes[code] ?? 0) : 0;
}

function isLetter(kind: number): boolean {
  return kind !== 0 && kind !== digit;
}

/** Q, H, W, FY, CY, KW. */
const periodLetters = new Uint8Array(letters);
for (const letter of 'qhwfck') periodLetters[letter.charCodeAt(0) - 96] = 1;

/** The words that anchor a phrase, and the places of their first three letters in a table. */
const anchors = new Set<string>();
const openings = new Uint8Array(letters ** 3);

function opening(first: number, second: number, third: number): number {
  const inWord = isLetter(second) ? second * letters + (isLetter(third) ? third : 0) : 0;
  return first * letters * letters + inWord;
}

function addAnchors(lexicon: Lexicon): void {
  for (const [word, meaning] of lexicon) {
    const isAnchor =
      meaning.glue === 'week letters' ||
      anchoring.some((kind) => kind !== 'holiday' && meaning[kind] !== undefined);
    if (!isAnchor) continue;
    anchors.add(word);
    addAnchor(word);
  }
}

function addAnchor(word: string): void {
  anchors.add(word);
  openings[opening(classAt(word, 0), classAt(word, 1), classAt(word, 2))] = 1;
}

addAnchors(englishLexicon);
// "new year" has an anchor in it; of "corpus christi" the last word will do.
for (const { words } of [...holidaysByFirstWord.values()].flat()) {
  if (!words.some((word) => anchors.has(word))) addAnchor(words[words.length - 1] ?? '');
}

/** "Q3", "H2", "W31", "FY27": up to two letters against a digit. */
function isLetterOfPeriod(text: string, start: number): boolean {
  const next = classAt(text, start + 1);
  return next === digit || (next !== 0 && classAt(text, start + 2) === digit);
}

/** "2025", "20250714", "7/14", "14.7", "14th". */
function isDateNumber(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 4 || length === 8) return true;
  if (length > 2) return false;
  if (dateMarks.includes(text.charAt(end))) return classAt(text, end + 1) === digit;
  const letters = text.slice(end, end + 2).toLowerCase();
  return ordinalEndings.includes(letters) || shorthands.includes(letters);
}

function endOfRun(text: string, start: number, isDigits: boolean): number {
  let end = start + 1;
  while (classAt(text, end) !== 0 && (classAt(text, end) === digit) === isDigits) end++;
  return end;
}

function isAnchor(text: string, start: number): boolean {
  const end = endOfRun(text, start, false);
  return anchors.has(text.slice(start, end).toLowerCase());
}

/** False where a line can hold no date phrase: one look at its letters, so that most lines cost next to nothing. */
export function mayHoldDate(text: string): boolean {
  const { length } = text;
  let before = 0;
  for (let place = 0; place < length; place++) {
    const code = text.charCodeAt(place);
    const kind = code < 128 ? (classes[code] ?? 0) : 0;
    const isStart = kind !== 0 && (before === 0 || (before === digit) !== (kind === digit));
    before = kind;
    if (!isStart) continue;
    if (kind === digit) {
      if (isDateNumber(text, place, endOfRun(text, place, true))) return true;
      continue;
    }
    const next = classAt(text, place + 1);
    if (openings[opening(kind, next, classAt(text, place + 2))] === 1 && isAnchor(text, place)) return true;
    if (periodLetters[kind] === 1 && isLetterOfPeriod(text, place)) return true;
  }
  return false;
}
