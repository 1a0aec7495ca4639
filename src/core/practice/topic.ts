import type { Candidate } from './candidate';
import type { PracticeNote } from './practice-note';
import { asking } from './wording/asking';
import { plainWords } from './wording/clean-question';
import { speaksOfPractice } from './wording/practice-words';

/** Words that name neither a company nor a subject, singular, beside those of practice. */
const GENERIC_WORDS = new Set(
  (
    'a about after all an and answer as at basic common company day do first for frequently from general have how hr i in introduction ' +
    'is it job journal list likely me meeting misc my new next note of on open or other people possible potential process recruiter ' +
    'review role round sample screen second some star story stories stuff team tech technical the them they thing tip to top typical ' +
    'up us we what will with you your prob interviewer index readme untitled'
  ).split(' '),
);
/** More words than these are a sentence rather than a company or a subject. */
const MOST_WORDS = 6;
const DATE = /\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?/g;
const WORD = /[\p{L}\p{N}+#&.'’-]+/gu;
/** `1st`, `v2`, `42`. */
const NUMBER = /^(?:v?[\d.]*|\d+(?:st|nd|rd|th))$/i;
const EDGE_MARKS = /^[.'’&-]+|[.'’&-]+$/g;
/** `Life at Acme`, `Interview with Acme`: the name follows the last such word. */
const NAME_AFTER =
  /\b(?:life|work|working|interviews?|role|jobs?|screen|call|chat|round|day) (?:at|with|@)\s+(?=\S+(?:\s\S+)?$)/i;

const isGeneric = (word: string): boolean =>
  NUMBER.test(word) ||
  speaksOfPractice(word) ||
  [word, word.replace(/s$/, '')].some((each) => GENERIC_WORDS.has(each.toLowerCase()));

/** The company or subject that a title names, null where nothing but words of every interview is left of it. */
export function topicOfTitle(title: string): string | null {
  const words = plainWords(title).replace(DATE, ' ');
  const said = (words.split(NAME_AFTER).pop()?.match(WORD) ?? [])
    .map((word) => word.replace(EDGE_MARKS, ''))
    .filter((word) => word !== '');
  const named = said.map((word) => !word.split('-').every(isGeneric));
  const kept = said.slice(named.indexOf(true), named.lastIndexOf(true) + 1);
  return kept.length > 0 && kept.length <= MOST_WORDS ? kept.join(' ') : null;
}

/** The company or subject of a question: of the nearest title over questions that names one, else of the note. */
export function topicOf({ titles }: Candidate, { title, name }: PracticeNote): string | null {
  for (const { role, words } of titles) {
    const topic = role === 'to ask them' ? null : topicOfTitle(words);
    if (topic !== null) return topic;
  }
  return (asking(title) === null ? topicOfTitle(title) : null) ?? topicOfTitle(name);
}
