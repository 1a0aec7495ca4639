import type { DatePhrase } from '../dates/date-phrase';
import type { Day } from '../dates/day';
import { mayHoldDate } from '../dates/text/scan';
import { isDateLine } from '../note/date-titles';
import { anyWord } from './any-word';
import type { NoteLine } from '../note/note';
import type { Candidate } from './candidate';
import type { Score } from './score';
import { isWorkVerb } from './words/work-verbs';

/** Words of work: a line with them asks for something, whatever day it names. */
const ASKS = new RegExp(
  anyWord(`
    needs?_to ha(?:ve|s)_to must should to-?do let['’]?s please pls will i['’]ll make_sure remember finish submit due by send
    ready prepare work_on follow_up get want`),
  'i',
);
/** Words of what has been, or of what somebody only tells. */
const TELLS = new RegExp(
  anyWord(`
    was were did had been said says went since last ago born founded published started posted updated released created
    copyright version if because would could`),
  'i',
);
/** What people put into a calendar. */
const OCCASION = new RegExp(
  anyWord(`
    meetings? deadline call launch release conference workshop interview demo hangout party exam midterm finals? quiz retreat
    offsite trip flight visit webinar talk summit birthday wedding appointment dentist doctor concert show event session
    kick-?off freeze go-?live cutover starts? begins? opens? closes? ends expires? arrives? review sprint holiday vacation
    ooo pto booked scheduled`),
  'i',
);
/** What comes again and again is no coming day. */
const HABIT = new RegExp(
  anyWord(`
    every each weekly bi-?weekly monthly daily regular(?:ly)? of_the_month of_each usually always
    (?:mon|tues|wednes|thurs|fri|satur|sun)days`),
  'i',
);
/** `by 7th - …`: the day comes first, and what is due by then is a thing to be aware of. */
const OPENING_BOUND = /^\W*(?:by|before)\s/i;
const FRACTION = /^\d{1,2}\/\d{1,2}$/;
const THING = /\p{L}{2,}/gu;
const AFTER_DATE = /^\s*(?:[-–—:,(|@]|$|at\s|\d)/;

/** Titles under which a day alone is one to come: "Next meeting", "Upcoming deadlines". */
const TO_COME = new RegExp(
  anyWord('next upcoming coming future scheduled? deadlines? key_dates important_dates calendar'),
  'i',
);

/** A dated thing is told in few words. */
const MOST_WORDS = 14;
const LONGEST = 120;
/** So few words beside a day are a thing to be aware of, not a sentence. */
const FEW_WORDS = 6;

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** Whether a line may be a dated thing to be aware of ("july 24th - nfz") rather than something to do. */
export function mayBeEvent(found: Candidate): boolean {
  const { marker, row, said } = found;
  if (marker !== null || row !== null || said.length > LONGEST || said.endsWith('?')) return false;
  if (!mayHoldDate(said, true) || wordCount(said) > MOST_WORDS) return false;
  const beside = said.replace(OPENING_BOUND, '');
  if (ASKS.test(beside) || HABIT.test(said) || (beside === said && TELLS.test(said))) return false;
  if (isDateLine(found.line) && !isToCome(found.line)) return false;
  return found.owner === null && !isWorkVerb(found.opening);
}

/** Whether what a line stands under announces days to come. */
function isToCome({ parent, section }: NoteLine): boolean {
  const title = parent?.content ?? section?.title ?? '';
  return wordCount(title) <= FEW_WORDS && TO_COME.test(title);
}

/** A phrase that tells a day to come: not the day of writing, no fraction ("1/2"). */
function comingDay({ dates }: Candidate, writtenOn: Day): DatePhrase | null {
  const isComing = ({ first, last, text }: DatePhrase): boolean =>
    (last ?? first ?? '') > writtenOn && !FRACTION.test(text);
  return dates.find(isComing) ?? null;
}

/** How sure we are that a line that may be an event names a coming day to be aware of, and why; null where it names none. */
export function eventScore(found: Candidate, writtenOn: Day): Score | null {
  const said = found.words;
  const phrase = comingDay(found, writtenOn);
  if (!phrase) return null;
  const isDay = phrase.precision === 'day' || phrase.precision === 'range' || phrase.precision === 'weekend';
  const why = [`names a coming ${isDay ? 'day' : phrase.precision}`];
  const occasion = OCCASION.exec(said)?.[0];
  if (occasion !== undefined)
    return { confidence: 0.7, why: [...why, `speaks of “${occasion.toLowerCase()}”`] };
  const things = (said.match(THING)?.length ?? 0) - (phrase.text.match(THING)?.length ?? 0);
  if (isDay && things === 0 && isToCome(found.line))
    return { confidence: 0.6, why: [...why, 'stands under what is to come'] };
  if (!isDay || things === 0) return { confidence: 0.3, why };
  const before = said.slice(0, phrase.index).replace(/[\W_]/g, '');
  const opens = before === '' && AFTER_DATE.test(said.slice(phrase.index + phrase.text.length));
  return { confidence: opens || things <= FEW_WORDS ? 0.6 : 0.3, why };
}
