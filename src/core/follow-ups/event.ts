import type { Candidate } from './candidate';
import { isWorkVerb } from './words/work-verbs';

/** Words of work: a line with them asks for something, whatever day it names. */
const ASKS =
  /\b(?:needs? to|ha(?:ve|s) to|must|should|to-?do|let['’]?s|please|pls|will|i['’]ll|make sure|remember|finish|submit|due|by|send|ready|prepare|work on|follow up|get|want)\b/i;
/** A dated thing is told in few words. */
const MOST_WORDS = 14;

/** Whether a line is a dated thing to be aware of ("july 24th - nfz") rather than something to do. */
export function isEvent({ marker, row, owner, dates, words, opening }: Candidate): boolean {
  if (marker !== null || row !== null || owner !== null || dates.length === 0) return false;
  if (isWorkVerb(opening) || ASKS.test(words)) return false;
  return words.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS;
}
