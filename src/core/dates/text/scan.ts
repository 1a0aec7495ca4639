import { english } from '../grammar/english';
import { englishHolidays } from '../words/english-holidays';

// A number that is written as a date or a year may be: "2025-07-14", "7/14", "14th", "2moro".
const dateNumber =
  /(?:19|20|21)\d\d(?:\d{4})?(?!\d)|\d(?:\/\d|[-.]\d\d?[-.]\d|-\d{4}|\s?(?:st|nd|rd|th)\b|da|m[or]|ni)/;
// "14.7." where days come first
const dotted = /\d\.\d/;
const reachBefore = 24;
const reachAfter = 20;

const anchors = new Set<string>();
const weakAnchors = new Set<string>();
const helpers: string[] = [];
const letterNear = /[a-z]/i;
for (const [word, { Anchors, Everyday, Units, Weak, Helps }] of english.lexicon) {
  if ((Anchors ?? Units ?? Weak) !== undefined) {
    anchors.add(word);
    if (Everyday || (Anchors === undefined && Units !== 'weekend')) weakAnchors.add(word);
  } else if (Helps !== undefined) helpers.push(word);
}
for (const line of englishHolidays)
  for (const name of line.replace(/^\S+ |\(s\)| \S+\?/g, '').split(',')) {
    const [first = '', last = first] = name.split(/ .* | /);
    // "labor day" is found by its "day", which its "labor" helps; "may day" by its "may".
    if (!weakAnchors.has(last)) for (const word of last.split('|')) anchors.add(word).add(`${word}s`);
    else if (!weakAnchors.has(first)) helpers.push(first);
  }

const helper = new RegExp(`\\d|\\b(?:${helpers.join('|')})\\b`, 'i');
// Most words are told apart by their first letters.
const openings = new Set([...anchors].map((word) => word.slice(0, 4)));
const anchor = new RegExp(`(?:^|[^a-z])((?:${[...openings].join('|')})[a-z]*)|${dateNumber.source}`, 'gi');

/**
 * False where a line can hold no date phrase: one look at its letters, so that most lines cost next to nothing. A line
 * that can has a number or a word that anchors a phrase, by itself or near a word that helps: "next week", "may 3".
 */
export function mayHoldDate(text: string, dayFirst: boolean): boolean {
  if (dayFirst && dotted.test(text)) return true;
  anchor.lastIndex = 0;
  for (let found = anchor.exec(text); found; found = anchor.exec(text)) {
    const [written, word] = found;
    const known = word?.toLowerCase() ?? '';
    if (word !== undefined && !anchors.has(known)) continue;
    if (!weakAnchors.has(known)) return true;
    const end = found.index + written.length;
    if (helper.test(text.slice(Math.max(0, found.index - reachBefore), end + reachAfter))) return true;
    // alone between marks: "(may)"
    if (!letterNear.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
