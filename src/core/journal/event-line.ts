import type { Identity } from './identity';
import type { JournalEvent, KnownEvent, Likeness, Subject } from './journal-event';

/** The version of the format that this release writes. */
const VERSION = 1;
/** How every line begins; an event of a later release may hold it inside as well. */
const LINE_START = '{"v":';
/** How many such beginnings one event may hold: enough for any, and no work without end on a ruined file. */
const MOST_PIECES = 8;

type Fields = Readonly<Record<string, unknown>>;

/** An event as one line of JSON, without a line break. */
export function eventLine(event: JournalEvent): string {
  if (event.kind === 'unknown') return JSON.stringify(event.fields);
  const { id, at, device, kind, ...rest } = event;
  return JSON.stringify({ v: VERSION, id, at, device, kind, ...rest });
}

/**
 * The events on one line of a journal file, null in place of each that cannot be read. Lines that have run together
 * come apart again, and what follows a cut-off line is not lost with it.
 */
export function eventsOnLine(line: string): (JournalEvent | null)[] {
  const starts = startsOn(line);
  const events: (JournalEvent | null)[] = [];
  for (let piece = 0; piece < starts.length;) {
    const { event, pieces } = eventFrom(line, starts, piece);
    events.push(event);
    piece += pieces;
  }
  return events;
}

function startsOn(line: string): number[] {
  const starts = line.trim() === '' ? [] : [0];
  for (let at = line.indexOf(LINE_START, 1); at > 0; at = line.indexOf(LINE_START, at + 1)) starts.push(at);
  return starts;
}

/** The event that begins with a piece, and how many pieces it is made of. */
function eventFrom(
  line: string,
  starts: readonly number[],
  first: number,
): { event: JournalEvent | null; pieces: number } {
  for (let pieces = 1; pieces <= MOST_PIECES && first + pieces <= starts.length; pieces++) {
    const event = readEvent(line.slice(starts[first], starts[first + pieces]));
    if (event) return { event, pieces };
  }
  return { event: null, pieces: 1 };
}

function readEvent(json: string): JournalEvent | null {
  const fields = parsed(json);
  const { id, at, kind, v } = fields;
  if (typeof id !== 'string' || id === '' || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
    return null;
  const device = text(fields['device']) ?? '';
  const known = v === VERSION ? readers.get(kind)?.(fields) : null;
  return known
    ? (Object.assign(known, { kind, id, at, device }) as KnownEvent)
    : { kind: 'unknown', id, at, device, fields };
}

function parsed(json: string): Fields {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as it is understood: null where it cannot be, undefined where it may be absent and is. */
type Reader<T> = (value: unknown) => T | null;

/** How each field of a thing is read. */
type Shape<T> = { readonly [K in Exclude<keyof T, 'kind' | 'id' | 'at' | 'device'>]-?: Reader<T[K]> };

/** Reads things of a shape; null where one of their fields cannot be understood. */
function shaped<T>(shape: Shape<T>): Reader<T> {
  const readers = Object.entries<Reader<unknown>>(shape);
  return (value) => {
    if (!isFields(value)) return null;
    const read: Record<string, unknown> = {};
    for (const [name, reader] of readers) {
      const field = reader(value[name]);
      if (field === null) return null;
      if (field !== undefined) read[name] = field;
    }
    return read as T;
  };
}

const text: Reader<string> = (value) => (typeof value === 'string' ? value : null);
const day: Reader<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
const oneOf =
  <T>(...known: readonly T[]): Reader<T> =>
  (value) =>
    known.find((each) => each === value) ?? null;
const maybe =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value) =>
    value === undefined ? value : reader(value);

const identity = shaped<Identity>({
  key: text,
  text,
  path: text,
  headings: (value) => (Array.isArray(value) ? value.filter((title) => typeof title === 'string') : []),
  ordinal: (value) => (typeof value === 'number' ? value : 0),
  answer: maybe(text),
});
const subject = oneOf<Subject>('follow-up', 'prompt');

const shapes: { readonly [E in KnownEvent as E['kind']]: Shape<E> } = {
  'practice attempt': {
    prompt: identity,
    rating: oneOf('again', 'hard', 'good', 'easy'),
    seconds: (value) => (typeof value === 'number' ? value : null),
  },
  snooze: { about: identity, until: day },
  dismissal: {
    subject,
    about: identity,
    like: maybe(shaped<Likeness>({ folder: text, by: oneOf('words', 'heading') })),
  },
  'note dismissal': { path: text },
  promotion: { about: identity },
  completion: { about: identity, day },
  alias: { subject, from: shaped({ key: text, path: text }), about: identity },
  move: { from: text, to: text },
  undo: { of: text },
};

const readers = new Map<unknown, Reader<object>>(
  Object.entries(shapes).map(([kind, shape]) => [kind, shaped<object>(shape)]),
);
