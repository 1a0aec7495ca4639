import type { Candidate } from './candidate';
import type { PracticeNote } from './note-kind/practice-note';
import { asking } from './wording/asking';
import { plainWords } from './wording/clean-question';
import { GENERIC_WORDS } from './words/generic-words';

/** More words than these are a sentence rather than a company or a subject. */
const MOST_WORDS = 6;
const DATE = /\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?/g;
const WORD = /[\p{L}\p{N}+#&.'’-]+/gu;
const LETTER = /\p{L}/u;
const EDGE_MARKS = /^[.'’&-]+|[.'’&-]+$/g;
/** `Life at Acme`, `Interview with Acme`: the name follows the last such word. */
const NAME_AFTER =
  /\b(?:life|work|working|interviews?|role|jobs?|screen|call|chat|round|day) (?:at|with|@)\s+(?=\S+(?:\s\S+)?$)/i;

const isGeneric = (word: string): boolean => GENERIC_WORDS.has(word.toLowerCase());

const names = (word: string): boolean =>
  LETTER.test(word) && !isGeneric(word) && !word.split('-').every((part) => isGeneric(part));

/** The company or subject that a title names, null where nothing but words of every interview is left of it. */
export function topicOfTitle(title: string): string | null {
  const words = plainWords(title).replace(DATE, ' ');
  const named = words.split(NAME_AFTER).pop() ?? words;
  const said = (named.match(WORD) ?? [])
    .map((word) => word.replace(EDGE_MARKS, ''))
    .filter((word) => word !== '');
  const first = said.findIndex(names);
  const kept = first < 0 ? [] : said.slice(first, said.length - [...said].reverse().findIndex(names));
  return kept.length > 0 && kept.length <= MOST_WORDS ? kept.join(' ') : null;
}

/** The company or subject of a question: of the nearest title over questions that names one, else of the note. */
export function topicOf({ titles }: Candidate, { title, name }: PracticeNote): string | null {
  for (const above of titles) {
    const topic = above.role === 'to ask them' ? null : topicOfTitle(above.words);
    if (topic !== null) return topic;
  }
  return (asking(title) === null ? topicOfTitle(title) : null) ?? topicOfTitle(name);
}
