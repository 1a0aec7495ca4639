import type { DatePhrase } from '../../dates/date-phrase';
import { anyWord } from '../any-word';

/** `due friday`, `deadline: 3 May`, `no later than …`: the day bounds the task in so many words. */
const BOUND_BEFORE = new RegExp(
  anyWord('due(?:_date)? deadline until till no_later_than at_the_latest eta finish(?:ed)?_on target') +
    '[\\s:(–—-]*(?:(?:is|on|by|at|for|it)\\s+)*$',
  'i',
);
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+';
/** `for 3 may`, `since monday`: the day belongs to a thing spoken of. */
const CONTENT_BEFORE = new RegExp(
  anyWord(`
    for of from since about between during after until_after as_of dated re titled called than effective starting begins?
    beginning`) + `\\s+(?:(?:the|our|this)\\s+)?(?:${WEEKDAY})?$`,
  'i',
);
/** `the March budget`, `our Friday meeting`: a day that tells which of several things. */
const DETERMINER_BEFORE = /\b(?:the|our|my|his|her|their|your|its|a|an|each|every|some|\p{L}+['’]s)\s+$/iu;
/** What a later sentence of a long line tells bounds its task only where it says so. */
const ANOTHER_SENTENCE = /\p{L}{3}[.!?]\s+\S/u;
const POSSESSIVE = /^['’]s?\b/;
/** Words that may follow a day which bounds: they begin something new. A noun makes the day its own. */
const NEW_BEGINNING = anyWord(`
  at by in on to for with w from and or but so if when while before after because as about re via that which then than until
  till unless per of the a an i we he she they you it this these those my our his her their is are was were will morning
  afternoon evening night noon midnight eod eob cob am pm utc gmt pst est cet latest max please pls ideally maybe tonight
  today tomorrow over also too since where need should must can`);
const MAY_FOLLOW = new RegExp(`^(?:$|[^\\p{L}\\p{N}\\s]|\\s+(?:$|[^\\p{L}]|${NEW_BEGINNING}))`, 'iu');
/** Spans so long that a noun after them is told which it is: "April class", "Q3 report", "2024 budget". */
const LONG_SPANS: ReadonlySet<DatePhrase['precision']> = new Set(['month', 'quarter', 'half', 'year']);

/** Whether the words before a day say that it bounds the task, whatever follows. */
export function isBoundBefore(phrase: DatePhrase, words: string): boolean {
  return (
    phrase.bound === 'by' || phrase.bound === 'before' || BOUND_BEFORE.test(words.slice(0, phrase.index))
  );
}

/** Whether a day in a line's words is when it is to be done, rather than part of what it speaks of. */
export function isBounding(phrase: DatePhrase, words: string): boolean {
  const before = words.slice(0, phrase.index);
  const behind = words.slice(phrase.index + phrase.text.length);
  if (POSSESSIVE.test(behind)) return false;
  if (isBoundBefore(phrase, words)) return true;
  if (phrase.bound === 'after' || phrase.bound === 'from' || phrase.bound === 'around') return false;
  if (CONTENT_BEFORE.test(before) || ANOTHER_SENTENCE.test(before)) return false;
  const mayFollow = MAY_FOLLOW.test(behind);
  if (!mayFollow && DETERMINER_BEFORE.test(before)) return false;
  if (!mayFollow && LONG_SPANS.has(phrase.precision)) return false;
  return mayFollow || before.trim() === '';
}
