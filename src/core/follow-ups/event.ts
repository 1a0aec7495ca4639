import type { DatePhrase } from '../dates/date-phrase';
import type { Day } from '../dates/day';
import { isDateLine } from '../note/date-titles';
import type { Candidate } from './candidate';
import type { Score } from './score';
import { isWorkVerb } from './words/work-verbs';

/** Words of work: a line with them asks for something, whatever day it names. */
const ASKS =
  /\b(?:needs? to|ha(?:ve|s) to|must|should|to-?do|let['’]?s|please|pls|will|i['’]ll|make sure|remember|finish|submit|due|by|send|ready|prepare|work on|follow up|get|want)\b/i;
/** Words of what has been, or of what somebody only tells. */
const TELLS =
  /\b(?:was|were|did|had|been|said|says|went|since|last|ago|born|founded|published|started|posted|updated|released|created|copyright|version|if|because|would|could)\b/i;
/** What people put into a calendar. */
const OCCASION =
  /\b(?:meetings?|deadline|call|launch|release|conference|workshop|interview|demo|hangout|party|exam|midterm|final|finals|quiz|retreat|offsite|trip|flight|visit|webinar|talk|summit|birthday|wedding|appointment|dentist|doctor|concert|show|event|session|kick-?off|freeze|go-?live|cutover|starts?|begins?|opens?|closes?|ends?|expires?|arrives?|review|sprint|holiday|vacation|ooo|pto|booked|scheduled)\b/i;
const MOST_WORDS = 14;
/** So few words beside a day are a thing to be aware of, not a sentence. */
const FEW_WORDS = 6;
const AFTER_DATE = /^\s*(?:[-–—:,(|@]|$|at\s|\d)/;

const FRACTION = /^\d{1,2}\/\d{1,2}$/;
const HABIT =
  /\b(?:every|each|weekly|bi-?weekly|monthly|daily|regular(?:ly)?|of the month|of each|usually|always|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i;
const THING = /\p{L}{2,}/gu;

const wordCount = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length);

/** Whether a line may be a dated thing to be aware of ("july 24th - nfz") rather than something to do. */
export function isEvent({ marker, row, owner, dates, words, opening }: Candidate): boolean {
  if (marker !== null || row !== null || dates.length === 0 || owner !== null) return false;
  if (isWorkVerb(opening) || ASKS.test(words)) return false;
  return wordCount(words) <= MOST_WORDS;
}

/** A phrase that tells a day to come: not the day of writing, no fraction ("1/2"), no habit ("every Friday"). */
function comingDay({ dates, words }: Candidate, writtenOn: Day): DatePhrase | null {
  if (HABIT.test(words) || words.endsWith('?')) return null;
  return (
    dates.find(({ first, last, text }) => (last ?? first ?? '') > writtenOn && !FRACTION.test(text)) ?? null
  );
}

/** How sure we are that somebody wants to be aware of a line that names a coming day, and why; null where it names none. */
export function eventScore(found: Candidate, writtenOn: Day): Score | null {
  const { words } = found;
  const phrase = comingDay(found, writtenOn);
  if (!phrase || TELLS.test(words) || isDateLine(found.line)) return null;
  const isDay = phrase.precision === 'day' || phrase.precision === 'range' || phrase.precision === 'weekend';
  const behind = words.slice(phrase.index + phrase.text.length);
  const things = (words.match(THING)?.length ?? 0) - (phrase.text.match(THING)?.length ?? 0);
  const why = [`names a coming ${isDay ? 'day' : phrase.precision}`];
  const occasion = OCCASION.exec(words)?.[0];
  if (occasion !== undefined)
    return { confidence: 0.7, why: [...why, `speaks of “${occasion.toLowerCase()}”`] };
  if (!isDay || things === 0) return { confidence: 0.3, why };
  const opens = words.slice(0, phrase.index).replace(/[\W_]/g, '') === '' && AFTER_DATE.test(behind);
  return { confidence: opens || things <= FEW_WORDS ? 0.6 : 0.3, why };
}
