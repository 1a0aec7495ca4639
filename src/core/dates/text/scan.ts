import { hashOf, isLetter, NO_WORD, withCharacter } from '../../word-hash';
import { english } from '../grammar/english';
import { englishHolidays } from '../words/english-holidays';

// A number that is written as a date or a year may be: "2025-07-14", "7/14", "14th", "2moro".
const dateNumber =
  /(?:19|2[01])\d\d(?:\d{4})?(?!\d)|\d(?:\/\d|[-.]\d\d?[-.]\d|-\d{4}|\s?(?:st|nd|rd|th)\b|da|m[or]|ni)/i;
// "14.7." where days come first
const dotted = /\d\.\d/;
/** Words that help stand no further before the end of what they help, which is counted in. */
const reachBefore = 36;
const reachAfter = 20;

/** The hashes of all words that anchor date phrases, and whether they do so weakly: near a word that helps. */
export const anchors = new Map<number, boolean>();
const helpers: string[] = [];
const letterNear = /[a-z]/i;
for (const [word, { Anchors, Everyday, Units, Weak, Helps }] of english.lexicon) {
  const isWeak = !!Everyday || (Anchors === undefined && Units !== 'weekend');
  if ((Anchors ?? Units ?? Weak) !== undefined) anchors.set(hashOf(word), isWeak);
  else if (Helps !== undefined) helpers.push(word);
}
for (const line of englishHolidays)
  for (const name of line.replace(/^\S+ |\(s\)| \S+\?/g, '').split(',')) {
    const [first = '', last = first] = name.split(/ .* | /);
    // "labor day" is found by its "day", which its "labor" helps; "may day" by its "may".
    if (!anchors.get(hashOf(last)))
      for (const word of last.split('|')) anchors.set(hashOf(word), false).set(hashOf(`${word}s`), false);
    else if (!anchors.get(hashOf(first))) helpers.push(first);
  }

const helper = new RegExp(`\\d|\\b(?:${helpers.join('|')})\\b`, 'i');

/** Whether a word that anchors phrases weakly may do so where it stands. */
function isHelped(text: string, end: number): boolean {
  if (helper.test(text.slice(Math.max(0, end - reachBefore), end + reachAfter))) return true;
  // alone between marks: "(may)"
  return !letterNear.test(text.slice(end, end + 2));
}

/**
 * False where a line can hold no date phrase: one look at its letters, so that most lines cost next to nothing. A line
 * that can has a number or a word that anchors a phrase, by itself or near a word that helps: "next week", "may 3".
 */
export function mayHoldDate(text: string, dayFirst: boolean): boolean {
  let hash = NO_WORD;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) hash = withCharacter(hash, code);
    else {
      const isWeak = anchors.get(hash);
      if (isWeak ? isHelped(text, at) : isWeak === false) return true;
      hash = NO_WORD;
    }
  }
  return dateNumber.test(text) || (dayFirst && dotted.test(text));
}
