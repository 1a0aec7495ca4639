import { dayAt } from '../dates/calendar';
import type { DatePhrase } from '../dates/date-phrase';
import type { Day } from '../dates/day';
import { findDates } from '../dates/find-dates';
import { dailyNoteDay } from './daily-note-format';
import type { Note, NoteLine } from './note';

/** Where the day of writing was found. */
export type WrittenOnSource =
  'heading' | 'front matter' | 'daily note' | 'file name' | 'title' | 'text' | 'file time';

/** The day that a note's phrases are read from, and where it was found. */
export interface WrittenOn {
  readonly day: Day;
  readonly from: WrittenOnSource;
}

/** What is known of a note besides its lines. */
export interface WrittenOnContext {
  readonly path: string;
  /** The front matter as an object; empty where there is none or it is broken. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly dailyNoteFormat: string | null;
  readonly fileDay: Day | null;
  readonly dayFirst: boolean;
}

/** Properties that people and templates give the day of a note, most trusted first. */
const DAY_PROPERTIES = [
  'date',
  'created',
  'creation date',
  'created at',
  'date created',
  'date-created',
  'created_at',
  'day',
];
/** A dated line tells the day of writing only near the top, where notes carry their date. */
const DATED_LINES = 8;
/** A year is said in every phrase looked for here, so that the day of reading does not matter. */
const NO_DAY: Day = '2000-01-01';
/** `20250701` and `2025_07_01`, as file names write days. */
const COMPACT_DAY =
  /(?:^|\D)(?<year>(?:19|20)\d\d)_?(?<month>0[1-9]|1[0-2])_?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;

const isWholeDay = (phrase: DatePhrase): boolean =>
  phrase.precision === 'day' && phrase.said.year && phrase.first !== null && phrase.first === phrase.last;

/** The first day in a text that says its year, null where there is none. */
export function dayIn(text: string, dayFirst: boolean): Day | null {
  const phrase = findDates(text, { writtenOn: NO_DAY, dayFirst, weekStart: 1 }).find(isWholeDay);
  if (phrase) return phrase.first;
  const compact = COMPACT_DAY.exec(text)?.groups;
  return compact ? dayAt(Number(compact['year']), Number(compact['month']), Number(compact['day'])) : null;
}

/** A property's value as text: a string, or a number such as 20250701. */
function propertyText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function propertyDay(context: WrittenOnContext, names: readonly string[]): Day | null {
  const values = new Map(
    Object.entries(context.properties).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const name of names) {
    const day = dayIn(propertyText(values.get(name)), context.dayFirst);
    if (day !== null) return day;
  }
  return null;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');

function firstDayIn(lines: readonly NoteLine[], dayFirst: boolean): Day | null {
  for (const line of lines) {
    const day = dayIn(line.content, dayFirst);
    if (day !== null) return day;
  }
  return null;
}

/**
 * The day on which a note was written, from the most to the least telling place: front matter, the vault's
 * daily-note format, file name, title property, first dated heading, a dated line near the top, file time.
 * A dated heading above a line goes before all of them for that line: see `section-day.ts`.
 */
export function writtenOn(note: Note, context: WrittenOnContext): WrittenOn | null {
  const { path, dayFirst, dailyNoteFormat } = context;
  const found = (day: Day | null, from: WrittenOnSource): WrittenOn | null =>
    day === null ? null : { day, from };
  const text = note.lines.filter((line) => line.region === 'text' && line.content !== '');
  return (
    found(propertyDay(context, DAY_PROPERTIES), 'front matter') ??
    found(dailyNoteFormat === null ? null : dailyNoteDay(path, dailyNoteFormat), 'daily note') ??
    found(dayIn(fileName(path), dayFirst), 'file name') ??
    found(propertyDay(context, ['title']), 'title') ??
    found(
      firstDayIn(
        text.filter((line) => line.heading > 0),
        dayFirst,
      ),
      'heading',
    ) ??
    found(firstDayIn(text.slice(0, DATED_LINES), dayFirst), 'text') ??
    found(context.fileDay, 'file time')
  );
}
