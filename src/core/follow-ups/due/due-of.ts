import { inWords } from '../../dates/calendar';
import type { DatePhrase } from '../../dates/date-phrase';
import type { Day } from '../../dates/day';
import type { NoteLine } from '../../note/note';
import type { WrittenOn } from '../../note/written-on';
import type { Candidate } from '../candidate';
import type { Due } from '../follow-up';
import { isBoundBefore, isBounding } from './bounding';
import { dateBelow, type DatesAbove, type DateSettings, type InheritedDate } from './due-above';

/** What a due day depends on besides the line. */
export interface DueContext {
  readonly lines: readonly NoteLine[];
  readonly writtenOn: WrittenOn | null;
  readonly dates: DateSettings;
  /** What stands above the note's lines. */
  readonly above: DatesAbove;
}

const isAhead = ({ first, last }: DatePhrase, writtenOn: Day): boolean => (last ?? first ?? '') >= writtenOn;

/** `due 2025-06-09` two days late is overdue, not history: a whole day, and words that say it bounds the task. */
const isMissed = (phrase: DatePhrase, words: string): boolean =>
  phrase.said.year && isBoundBefore(phrase, words);

function said(
  { phrase, from }: { phrase: DatePhrase; from?: InheritedDate['from'] },
  writtenOn: WrittenOn,
): Due {
  const { first, last, reading } = phrase;
  return {
    first,
    last,
    reading: `${reading} (${writtenOn.from})${from === undefined ? '' : `, from ${from}`}`,
  };
}

/** The phrase of a line that bounds its task: one that says so outright, else the first that may. */
export function boundingPhrase(
  { dates, words }: Pick<Candidate, 'dates' | 'words'>,
  writtenOn: Day,
): DatePhrase | null {
  const bounding = dates.filter(
    (phrase) => (isAhead(phrase, writtenOn) || isMissed(phrase, words)) && isBounding(phrase, words),
  );
  return bounding.find((phrase) => isBoundBefore(phrase, words)) ?? bounding[0] ?? null;
}

/**
 * When a follow-up is due: by its date fields; the day in its words that bounds it; a bullet under it that says so; the
 * parents and headings above it. Other days before the day of writing are history.
 */
export function dueOf(candidate: Candidate, { lines, writtenOn, dates, above }: DueContext): Due | null {
  const { fields, line } = candidate;
  const field = fields.due ?? fields.scheduled;
  if (field !== null) {
    return { first: field, last: field, reading: `${inWords(field)}, from its date field` };
  }
  if (!writtenOn) return null;
  const phrase = boundingPhrase(candidate, writtenOn.day);
  if (phrase) return said({ phrase }, writtenOn);
  const inherited = dateBelow(line, lines, writtenOn, dates) ?? above.of(line, writtenOn);
  return inherited ? said(inherited, writtenOn) : null;
}
