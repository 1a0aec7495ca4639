import { holidaysByFirstWord } from '../pieces/holidays';
import { englishLexicon, type Lexicon } from '../words/lexicon';
import type { Glue, Meaning } from '../words/meaning';
import { isDateNumber } from './date-number';
import { classAt, digit, isLetter, letters } from './letters';

/** Every phrase has a number, or a word with one of these kinds of meaning. */
export const anchoring: readonly (keyof Meaning)[] = [
  'month',
  'weekday',
  'repeats',
  'unit',
  'tens',
  'scale',
  'fromToday',
  'endOf',
  'startOf',
  'dayPart',
  'holiday',
];

const helpingGlue: ReadonlySet<Glue> = new Set<Glue>([
  ...(['in', 'within', 'by', 'before', 'after', 'since', 'until', 'from', 'ago', 'hence', 'later'] as const),
  ...(['earlier', 'starting', 'of', 'on', 'we', 'ending', 'business', 'calendar', 'half'] as const),
]);

/** Q, H, W, FY, CY, KW. */
const periodLetters = new Uint8Array(letters);
for (const letter of 'qhwfck') periodLetters[letter.charCodeAt(0) - 96] = 1;

/** Words that anchor a phrase by themselves, and those that do beside a word that helps: "may", "week", "minutes". */
const anchors = new Set<string>();
const weakAnchors = new Set<string>();
const everydayNames = new Set<string>();
const helpers = new Set<string>();
// The first letters of anchors, so that most other words are told apart at a glance.
const openings = new Uint8Array(letters ** 3);
const mayOpen = new Uint8Array((digit + 1) ** 2);
for (const letter of 'qhw') mayOpen[(letter.charCodeAt(0) - 96) * digit + digit] = 1;
for (const [first, second] of ['fy', 'cy', 'cw', 'kw', 'ww']) {
  mayOpen[classAt(first ?? '', 0) * digit + classAt(second ?? '', 0)] = 1;
}

function addOpening(word: string): void {
  mayOpen[classAt(word, 0) * digit + classAt(word, 1)] = 1;
  openings[keyOf(classAt(word, 0), classAt(word, 1), classAt(word, 2))] = 1;
}

function keyOf(first: number, second: number, third: number): number {
  const inWord = isLetter(second) ? second * letters + (isLetter(third) ? third : 0) : 0;
  return first * letters * letters + inWord;
}

function isHelper({ which, part, ordinal, glue }: Meaning): boolean {
  return (which ?? part ?? ordinal) !== undefined || (glue !== undefined && helpingGlue.has(glue));
}

function setFor(meaning: Meaning, kinds: readonly string[]): Set<string> {
  if (meaning.everyday) return everydayNames;
  const isUnit = kinds.every((kind) => kind === 'unit') && meaning.unit !== 'weekend';
  return isUnit && kinds.length > 0 ? weakAnchors : anchors;
}

function learn(lexicon: Lexicon): void {
  for (const [word, meaning] of lexicon) {
    if (isHelper(meaning)) helpers.add(word);
    const kinds = anchoring.filter((kind) => kind !== 'holiday' && meaning[kind] !== undefined);
    if (kinds.length === 0 && meaning.glue !== 'ww') continue;
    setFor(meaning, kinds).add(word);
    addOpening(word);
  }
  // "new year" has an anchor in it; of "corpus christi" the last word will do.
  for (const { words } of [...holidaysByFirstWord.values()].flat()) {
    const last = words[words.length - 1] ?? '';
    if (words.some((word) => anchors.has(word))) continue;
    anchors.add(last);
    addOpening(last);
  }
}

learn(englishLexicon);

const reachBefore = 24;
const reachAfter = 20;

const helper = new RegExp(`\\d|\\b(?:${[...helpers].join('|')})\\b`, 'i');

/** True where a word or a number near a weak anchor helps it to a date: "next week", "2 minutes ago", "may 3". */
function isHelped(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reachBefore), start);
  return helper.test(before) || helper.test(text.slice(end, end + reachAfter));
}

function isAnchor(text: string, start: number): boolean {
  let end = start + 1;
  while (isLetter(classAt(text, end))) end++;
  const word = text.slice(start, end).toLowerCase();
  if (anchors.has(word)) return true;
  const isClosed = everydayNames.has(word) && !isLetter(classAt(text, end + 1));
  return isClosed || ((weakAnchors.has(word) || everydayNames.has(word)) && isHelped(text, start, end));
}

function mayAnchor(text: string, place: number, first: number, second: number): boolean {
  const third = classAt(text, place + 2);
  if (openings[keyOf(first, second, third)] === 1 && isAnchor(text, place)) return true;
  return periodLetters[first] === 1 && isLetterOfPeriod(text, place);
}

/** "Q3", "H2", "W31", "FY27": up to two letters against a digit. */
function isLetterOfPeriod(text: string, start: number): boolean {
  const next = classAt(text, start + 1);
  return next === digit || (next !== 0 && classAt(text, start + 2) === digit);
}

/** False where a line can hold no date phrase: one look at its letters, so that most lines cost next to nothing. */
export function mayHoldDate(text: string, dayFirst: boolean): boolean {
  const { length } = text;
  let before = 0;
  for (let place = 0; place < length; place++) {
    const kind = classAt(text, place);
    const isInside = before !== 0 && (before === digit) === (kind === digit);
    before = kind;
    if (kind === 0 || isInside) continue;
    if (kind === digit) {
      if (isDateNumber(text, place, dayFirst)) return true;
      continue;
    }
    const second = classAt(text, place + 1);
    if (mayOpen[kind * digit + second] === 1 && mayAnchor(text, place, kind, second)) return true;
  }
  return false;
}
