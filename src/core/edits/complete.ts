import type { Day } from '../dates/day';
import { linePrefix, type LinePrefix } from '../note/line-prefix';
import { doneDate, endOfFields, fieldFormat } from './done-date';
import type { LineEdit } from './line-edit';
import type { LinePlace } from './line-place';

/** What to do to a line: the smallest edits, left to right, or why it is left alone. */
export type EditPlan =
  | { readonly kind: 'edit'; readonly edits: readonly LineEdit[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** What completing a line depends on besides its text. */
export interface CompletionOptions {
  readonly today: Day;
  /** Whether the day is written where the line's format has a field for it. */
  readonly writeDoneDate: boolean;
  /** Where the line stands; `text` unless the caller knows better. */
  readonly place?: LinePlace;
}

/** Logseq's words for open and closed tasks; capitals, at the start, and no colon after them. */
const OPEN_KEYWORD = /^(?:TODO|NOW|LATER|DOING|WAITING|WAIT)(?=\s|$)/;
const CLOSED_KEYWORD = /^(?:DONE|CANCELED|CANCELLED)(?=\s|$)/;

const CALLOUT_TITLE = /^\[![^\]]+\]/;
const DEFINITION = /^\[[^\]]+\]:/;
const WORD = /[\p{L}\p{N}]/u;

const placeReasons: Readonly<Record<Exclude<LinePlace, 'text'>, string>> = {
  heading: 'It is a heading: completing it would change the shape of the note.',
  'table row': 'It is a row of a table, which has no checkbox to tick.',
  'kanban card': 'It is a card of a Kanban board, which rewrites its own file.',
};

/** Plans the completion of a line in the line's own format. */
export function planCompletion(line: string, options: CompletionOptions): EditPlan {
  const prefix = linePrefix(line);
  const reason = refusal(line, prefix, options.place ?? 'text');
  return reason === null
    ? { kind: 'edit', edits: completion(line, prefix, options) }
    : { kind: 'refused', reason };
}

function refusal(line: string, prefix: LinePrefix, place: LinePlace): string | null {
  if (place !== 'text') return placeReasons[place];
  const content = line.slice(prefix.contentStart);
  if (prefix.box !== null) return boxRefusal(prefix.box);
  if (prefix.heading > 0) return placeReasons.heading;
  if (content.startsWith('|')) return placeReasons['table row'];
  if (CLOSED_KEYWORD.test(content)) return 'It is closed already.';
  if (CALLOUT_TITLE.test(content) && prefix.quoteDepth > 0) return 'It is the title of a callout.';
  if (DEFINITION.test(content)) return 'It defines a link or a footnote.';
  return WORD.test(line.slice(prefix.contentStart, endOfFields(line)))
    ? null
    : 'There are no words on the line.';
}

function boxRefusal(box: string): string | null {
  if (box === 'x' || box === 'X') return 'It is done already.';
  return box === '-' ? 'It was cancelled.' : null;
}

function completion(line: string, prefix: LinePrefix, options: CompletionOptions): LineEdit[] {
  if (prefix.box !== null) return [tick(line, prefix, prefix.box), ...dateInOwnFormat(line, options)];
  const keyword = OPEN_KEYWORD.exec(line.slice(prefix.contentStart))?.[0];
  if (keyword !== undefined) {
    const from = prefix.contentStart;
    return [{ from, to: from + keyword.length, insert: 'DONE' }, ...dateInOwnFormat(line, options)];
  }
  const insert = prefix.marker === null ? '- [x] ' : '[x] ';
  return [{ from: prefix.contentStart, to: prefix.contentStart, insert }, ...dateOfNewTask(line, options)];
}

function tick(line: string, prefix: LinePrefix, box: string): LineEdit {
  const drawn = `[${box}]`;
  const from = line.lastIndexOf(drawn, prefix.contentStart - drawn.length) + 1;
  return { from, to: from + box.length, insert: 'x' };
}

/** A plain checkbox or keyword has no field for the day, so none is added. */
function dateInOwnFormat(line: string, { today, writeDoneDate }: CompletionOptions): LineEdit[] {
  const format = fieldFormat(line);
  return writeDoneDate && format !== null ? [doneDate(line, format, today)] : [];
}

function dateOfNewTask(line: string, { today, writeDoneDate }: CompletionOptions): LineEdit[] {
  return writeDoneDate ? [doneDate(line, fieldFormat(line) ?? 'tasks emoji', today)] : [];
}
