import type { JournalEvent, PracticeAttempt, PromptIdentity, Rating } from './journal-event';

/** The version of the format that this release writes. */
const VERSION = 1;
/** How every line begins: two lines run together by a lost line break are told apart by it. */
const LINE_START = /(?=\{"v":)/;

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

type Fields = Readonly<Record<string, unknown>>;

/** An event as one line of JSON, without a line break. */
export function eventLine(event: JournalEvent): string {
  if (event.kind === 'unknown') return JSON.stringify(event.fields);
  const { id, at, device, kind, ...rest } = event;
  return JSON.stringify({ v: VERSION, id, at, device, kind, ...rest });
}

/** The events on one line of a journal file, null in place of each that cannot be read. */
export function eventsOnLine(line: string): (JournalEvent | null)[] {
  return line
    .split(LINE_START)
    .filter((piece) => piece.trim() !== '')
    .map(readEvent);
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
