import { isOf } from '../grammar/checks';
import { english } from '../grammar/english';
import { englishHolidays } from '../words/english-holidays';
import { classAt, digit, isLetter, letters } from './letters';

// A number that is written as a date or a year may be: "2025-07-14", "7/14", "14th", "2moro"; "14.7." where days come first.
const dateNumber =
  /(?:19|20|21)\d\d(?:\d{4})?(?!\d)|\d\d?(?:\/\d|([-.])\d\d?\1\d|-\d{4}|\s?(?:st|nd|rd|th)\b|da|m[or]|ni)/iy;
const dotted = /\d\d?\.\d\d?(?!\d)/y;

/** Words that anchor a phrase by themselves, and those that do beside a word that helps: "may", "week", "minutes". */
const anchors = new Set<string>();
const weakAnchors = new Set<string>();
const helpers: string[] = [];
// The first letters of anchors, so that most other words are told apart at a glance.
const openings = new Uint8Array(letters ** 3);

function openingOf(text: string, place: number): number {
  const second = classAt(text, place + 1);
  const third = classAt(text, place + 2);
  const rest = isLetter(second) ? second * letters + (isLetter(third) ? third : 0) : 0;
  return classAt(text, place) * letters * letters + rest;
}

function addAnchor(set: Set<string>, word: string): void {
  set.add(word);
  openings[openingOf(word, 0)] = 1;
}

for (const [word, meaning] of english.lexicon) {
  const isNamed = isOf(meaning, 'Month Weekday Weekdays Day EndOf Tens Scale'.split(' '));
  if (!isNamed && isOf(meaning, 'Helps Which Part Ordinal'.split(' '))) helpers.push(word);
  if (isOf(meaning, 'Everyday Units Hours q h w ww fy'.split(' '))) addAnchor(weakAnchors, word);
  if (meaning.Units === 'weekend' || (isNamed && !meaning.Everyday)) addAnchor(anchors, word);
}
for (const line of englishHolidays)
  for (const name of line.replace(/^\S+ |\(s\)/g, '').split('|')) {
    const [first = '', last = first] = name.split(/ .* | /);
    // "may day" is found by its "may"
    if (!weakAnchors.has(last)) for (const word of [last, `${last}s`]) addAnchor(anchors, word);
    else if (!weakAnchors.has(first)) helpers.push(first);
  }

const reachBefore = 24;
const reachAfter = 20;
const helper = new RegExp(`\\d|\\b(?:${helpers.join('|')})\\b`, 'i');

/** True where a word or a number near a weak anchor helps it to a date: "next week", "2 minutes ago", "may 3". */
function isHelped(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - reachBefore), start) + text.slice(end, end + reachAfter);
  return !isLetter(classAt(text, end + 1)) || helper.test(around);
}

function isAnchor(text: string, start: number): boolean {
  let end = start + 1;
  while (isLetter(classAt(text, end))) end++;
  const word = text.slice(start, end).toLowerCase();
  return anchors.has(word) || (weakAnchors.has(word) && isHelped(text, start, end));
}

function isDateNumber(text: string, place: number, dayFirst: boolean): boolean {
  dateNumber.lastIndex = dotted.lastIndex = place;
  return dateNumber.test(text) || (dayFirst && dotted.test(text));
}

/** False where a line can hold no date phrase: one look at its letters, so that most lines cost next to nothing. */
export function mayHoldDate(text: string, dayFirst: boolean): boolean {
  let before = 0;
  for (let place = 0; place < text.length; place++) {
    const kind = classAt(text, place);
    const isInside = before !== 0 && (before === digit) === (kind === digit);
    before = kind;
    if (kind === 0 || isInside) continue;
    if (
      kind === digit
        ? isDateNumber(text, place, dayFirst)
        : openings[openingOf(text, place)] === 1 && isAnchor(text, place)
    )
      return true;
  }
  return false;
}
