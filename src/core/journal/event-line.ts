import type { JournalEvent, PracticeAttempt, PromptIdentity, Rating } from './journal-event';

/** The version of the format that this release writes. */
const VERSION = 1;
/** How every line begins; an event of a later release may hold it inside as well. */
const LINE_START = '{"v":';
/** How many such beginnings one event may hold: enough for any, and no work without end on a ruined file. */
const MOST_PIECES = 8;

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

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
  const id = fields['id'];
  const at = fields['at'];
  if (typeof id !== 'string' || id === '' || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
    return null;
  const device = typeof fields['device'] === 'string' ? fields['device'] : '';
  const attempt = fields['v'] === VERSION ? readAttempt(fields, { id, at, device }) : null;
  return attempt ?? { kind: 'unknown', id, at, device, fields };
}

function parsed(json: string): Fields {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readAttempt(
  fields: Fields,
  stamp: Pick<PracticeAttempt, 'id' | 'at' | 'device'>,
): PracticeAttempt | null {
  const prompt = readPrompt(fields['prompt']);
  const rating = ratings.find((known) => known === fields['rating']);
  const seconds = fields['seconds'];
  if (fields['kind'] !== 'practice attempt' || !prompt || !rating || typeof seconds !== 'number') return null;
  return { kind: 'practice attempt', ...stamp, prompt, rating, seconds };
}

function readPrompt(value: unknown): PromptIdentity | null {
  if (!isFields(value)) return null;
  const { key, text, path, headings, ordinal } = value;
  if (typeof key !== 'string' || typeof text !== 'string' || typeof path !== 'string') return null;
  const trail = Array.isArray(headings) ? headings.filter((title) => typeof title === 'string') : [];
  return { key, text, path, headings: trail, ordinal: typeof ordinal === 'number' ? ordinal : 0 };
}
