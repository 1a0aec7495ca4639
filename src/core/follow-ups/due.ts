import type { DatePhrase } from '../dates/date-phrase';
import { inWords } from '../dates/calendar';
import type { Day } from '../dates/day';
import type { WrittenOn } from '../note/written-on';
import type { Candidate } from './candidate';
import type { Due } from './follow-up';

/** `for 3 may`: the day belongs to the thing, not to the doing of it. */
const CONTENT_DATE = /\b(?:for|of|from|since)\s+(?:the\s+)?$/i;

function isDue(phrase: DatePhrase, words: string, writtenOn: Day): boolean {
  const day = phrase.last ?? phrase.first;
  return day !== null && day >= writtenOn && !CONTENT_DATE.test(words.slice(0, phrase.index));
}

/** When a line's follow-up is due: its task fields first, else the first date in its words that bounds it. */
export function dueOf({ fields, dates, words }: Candidate, writtenOn: WrittenOn | null): Due | null {
  const field = fields.due ?? fields.scheduled;
  if (field !== null)
    return { first: field, last: field, reading: `Due ${inWords(field)}, from its date field` };
  if (!writtenOn) return null;
  const phrase = dates.find((one) => isDue(one, words, writtenOn.day));
  return phrase
    ? { first: phrase.first, last: phrase.last, reading: `${phrase.reading} (${writtenOn.from})` }
    : null;
}
