import { addDays, addMonths, dayAt } from '../dates/calendar';
import type { Day } from '../dates/day';
import { findDates } from '../dates/find-dates';
import { mayHoldDate } from '../dates/text/scan';
import { dailyNoteDay } from './daily-note-format';
import { ANY_DAY, isDateLine, isWholeDay, titleDay } from './date-titles';
import type { Note, NoteLine } from './note';
import { noteName } from './note-name';

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

/** Properties in which people say a note's day. */
const SAID_PROPERTIES = ['date', 'day'];
/** Properties that programs and templates write when a file is made, most trusted first; `created_at` and `created-at` too. */
const MADE_PROPERTIES = ['created', 'creation date', 'created at', 'date created', 'createdat'];
/** A dated line tells the day of writing only near the top, where notes carry their date. */
const DATED_LINES = 8;
/** `20250701`, `2025_07_01` and `meet.2025.07.01`, as file names write days. */
const COMPACT_DAY =
  /(?:^|\D)(?<year>(?:19|20)\d\d)[-_.]?(?<month>0[1-9]|1[0-2])[-_.]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;
/** `2025-07-01 …`, as programs write it, of the days that every month has: there is nothing to make out. */
const ISO_DAY = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?!\S)/;
/** Names that a program gave a copy tell when it copied: "2023-05-18T11_10_39.734Z", "sync-conflict-20260227-183841". */
const COPY = /\d{4}-?\d{2}-?\d{2}T\d{2}[-_:.]?\d{2}[-_:.]?\d{2}[\d.]*Z|sync-conflict-/i;
/** Days before this many years before the file are a note's topic. */
const OLDEST_YEARS = 15;
/** The most words of a line that tells a note's day. */
const MOST_WORDS = 12;
/** `5/31/2024 - …`, `2024-05-31 …`: how a log's entries begin; within so many characters stands their day. */
const ENTRY = /^\W{0,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const ENTRY_REACH = 20;
const FEWEST_ENTRIES = 3;
/** Links and quotations carry dates of their own. */
const FOREIGN = /:\/\/|^[<>]|^\||^!\[|\]\(/;

/** The first day in a text that says its year, null where there is none. */
export function dayIn(text: string, dayFirst: boolean): Day | null {
  if (!/\d/.test(text)) return null;
  const plain = ISO_DAY.exec(text)?.[0];
  if (plain !== undefined && !mayHoldDate(text.slice(plain.length), dayFirst)) return plain;
  const phrase = findDates(text, { writtenOn: ANY_DAY, dayFirst, weekStart: 1 }).find(isWholeDay);
  if (phrase) return phrase.first;
  const compact = COMPACT_DAY.exec(text)?.groups;
  return compact ? dayAt(Number(compact['year']), Number(compact['month']), Number(compact['day'])) : null;
}

/** A property's value as text: a string, a number such as 20250701, or a date that a parser made. */
function propertyText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The day that a property says; of two readings (03/06/2024), the one that the file's name confirms. */
function propertyDay(context: WrittenOnContext, names: readonly string[]): Day | null {
  const { properties, dayFirst } = context;
  const values = new Map(
    Object.entries(properties).map(([name, value]) => [name.toLowerCase().replace(/[-_]/g, ' '), value]),
  );
  for (const name of names) {
    const text = propertyText(values.get(name));
    const day = dayIn(text, dayFirst);
    if (day === null) continue;
    const other = dayIn(text, !dayFirst);
    return other !== null && other !== day && other === fileNameDay(context) ? other : day;
  }
  return null;
}

function fileNameDay({ path, dayFirst }: WrittenOnContext): Day | null {
  const name = noteName(path);
  return COPY.test(name) ? null : dayIn(name, dayFirst);
}

/** A title with its day, as a heading or as a date alone on a line. */
interface DatedTitle {
  readonly day: Day;
  readonly level: number;
}

/** A date alone on a line ranks below headings of every level. */
const DATE_LINE_LEVEL = 7;

/** The dated titles of a note, top to bottom; one that does not say its year has that of the title above it. */
function datedTitles(lines: readonly NoteLine[], dayFirst: boolean): DatedTitle[] {
  const found: DatedTitle[] = [];
  for (const line of lines) {
    if (line.region !== 'text' || (line.heading === 0 && !isDateLine(line))) continue;
    const day = titleDay(line.content, found[found.length - 1]?.day ?? null, dayFirst);
    if (day !== null) found.push({ day, level: line.heading || DATE_LINE_LEVEL });
  }
  return found;
}

/** A log grows by a heading a day: the latest day of the rank of the first is its author's today. */
function titlesDay(lines: readonly NoteLine[], dayFirst: boolean): Day | null {
  const titles = datedTitles(lines, dayFirst);
  const rank = titles[0]?.level;
  return titles.reduce<Day | null>(
    (latest, { day, level }) => (level === rank && day > (latest ?? '') ? day : latest),
    null,
  );
}

/** Lines of prose that begin with a whole day: the entries of a log, where there are several. */
function entryDay(lines: readonly NoteLine[], { dayFirst, fileDay }: WrittenOnContext): Day | null {
  const days = lines.flatMap(({ region, marker, table, content }) => {
    if (region !== 'text' || marker !== null || table !== null || !ENTRY.test(content)) return [];
    const day = dayIn(content.slice(0, ENTRY_REACH), dayFirst);
    return day !== null && isPlausible(day, fileDay) ? [day] : [];
  });
  return days.length >= FEWEST_ENTRIES ? days.reduce((latest, day) => (day > latest ? day : latest)) : null;
}

/** A short line near the top that tells a day not after the file's: "Minutes of 3 July 2025". */
function textDay(lines: readonly NoteLine[], { dayFirst, fileDay }: WrittenOnContext): Day | null {
  const top = lines.filter((line) => line.region === 'text' && line.content !== '').slice(0, DATED_LINES);
  for (const { content, box, marker } of top) {
    if (box !== null || FOREIGN.test(content) || content.split(/\s+/).length > MOST_WORDS) continue;
    const day = dayIn(marker === null ? content : content.slice(0, ENTRY_REACH), dayFirst);
    if (day !== null && isPlausible(day, fileDay)) return day;
  }
  return null;
}

function isPlausible(day: Day, fileDay: Day | null): boolean {
  if (fileDay === null) return true;
  return day <= addDays(fileDay, 1) && day >= addMonths(fileDay, -12 * OLDEST_YEARS);
}

/**
 * The day on which a note was written, from the most to the least telling place: the date in its front matter, the
 * vault's daily-note format, the file name, the day on which it was made, the title property, dated headings, a dated
 * line near the top, file time. A dated heading above a line goes before all of them for that line: see `section-day.ts`.
 */
export function writtenOn(note: Note, context: WrittenOnContext): WrittenOn | null {
  const { path, dayFirst, dailyNoteFormat } = context;
  const found = (day: Day | null, from: WrittenOnSource): WrittenOn | null =>
    day === null ? null : { day, from };
  return (
    found(propertyDay(context, SAID_PROPERTIES), 'front matter') ??
    found(dailyNoteFormat === null ? null : dailyNoteDay(path, dailyNoteFormat), 'daily note') ??
    found(fileNameDay(context), 'file name') ??
    found(propertyDay(context, MADE_PROPERTIES), 'front matter') ??
    found(propertyDay(context, ['title']), 'title') ??
    found(titlesDay(note.lines, dayFirst), 'heading') ??
    found(entryDay(note.lines, context) ?? textDay(note.lines, context), 'text') ??
    found(context.fileDay, 'file time')
  );
}
