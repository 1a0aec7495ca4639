import { hashOf, isLetter, NO_WORD, withCharacter } from '../../word-hash';
import { english } from '../grammar/english';
import { englishHolidays } from '../words/english-holidays';

// A number that is written as a date or a year may be: "2025-07-14", "7/14", "14th", "2moro".
const dateNumber =
  /(?:19|20|21)\d\d(?:\d{4})?(?!\d)|\d(?:\/\d|[-.]\d\d?[-.]\d|-\d{4}|\s?(?:st|nd|rd|th)\b|da|m[or]|ni)/i;
// "14.7." where days come first
const dotted = /\d\.\d/;
const reachBefore = 24;
const reachAfter = 20;

/** The hashes of all words that anchor date phrases, weakly or by themselves. */
export const anchors = new Set<number>();
const weakAnchors = new Set<number>();
const helpers: string[] = [];
const letterNear = /[a-z]/i;
for (const [word, { Anchors, Everyday, Units, Weak, Helps }] of english.lexicon) {
  if ((Anchors ?? Units ?? Weak) !== undefined) {
    anchors.add(hashOf(word));
    if (Everyday || (Anchors === undefined && Units !== 'weekend')) weakAnchors.add(hashOf(word));
  } else if (Helps !== undefined) helpers.push(word);
}
for (const line of englishHolidays)
  for (const name of line.replace(/^\S+ |\(s\)| \S+\?/g, '').split(',')) {
    const [first = '', last = first] = name.split(/ .* | /);
    // "labor day" is found by its "day", which its "labor" helps; "may day" by its "may".
    if (!weakAnchors.has(hashOf(last)))
      for (const word of last.split('|')) anchors.add(hashOf(word)).add(hashOf(`${word}s`));
    else if (!weakAnchors.has(hashOf(first))) helpers.push(first);
  }

const helper = new RegExp(`\\d|\\b(?:${helpers.join('|')})\\b`, 'i');

/** Whether a word that anchors phrases weakly may do so where it stands. */
function isHelped(text: string, start: number, end: number): boolean {
  if (helper.test(text.slice(Math.max(0, start - reachBefore), end + reachAfter))) return true;
  // alone between marks: "(may)"
  return !letterNear.test(text.slice(end, end + 2));
}

/**
 * False where a line can hold no date phrase: one look at its letters, so that most lines cost next to nothing. A line
 * that can has a number or a word that anchors a phrase, by itself or near a word that helps: "next week", "may 3".
 */
export function mayHoldDate(text: string, dayFirst: boolean): boolean {
  let hasDigit = false;
  let start = 0;
  let hash = NO_WORD;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) hash = withCharacter(hash, code);
    else {
      if (anchors.has(hash) && (!weakAnchors.has(hash) || isHelped(text, start - 1, at))) return true;
      hasDigit ||= code >= 48 && code <= 57;
      start = at + 1;
      hash = NO_WORD;
    }
  }
  return hasDigit && (dateNumber.test(text) || (dayFirst && dotted.test(text)));
}
