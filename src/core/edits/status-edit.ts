import { boxStatus } from '../follow-ups/fields/task-marker';
import type { FollowUpStatus } from '../follow-ups/follow-up';
import { saysDone } from '../follow-ups/status';
import { linePrefix, type LinePrefix } from '../note/line-prefix';
import { edit, refuse, type EditOptions, type EditPlan } from './edit-plan';
import { insertion, type LineEdit } from './line-edit';
import {
  endOfWords,
  fieldFormat,
  fieldsOf,
  formatFor,
  takeOut,
  writeField,
  type FieldFormat,
} from './line-field';

/** How each status is written into a box and as Logseq's keyword, and what is said of a line that has it. */
const marks: Readonly<Record<FollowUpStatus, { box: string; keyword: string; said: string }>> = {
  open: { box: ' ', keyword: 'TODO', said: 'It is open already.' },
  'in progress': { box: '/', keyword: 'DOING', said: 'It is in progress already.' },
  done: { box: 'x', keyword: 'DONE', said: 'It is done already.' },
  cancelled: { box: '-', keyword: 'CANCELLED', said: 'It was cancelled.' },
};

/** Logseq's words for open and closed tasks; capitals, at the start, and no colon after those that are open. */
const KEYWORD =
  /^(?<word>(?:TODO|NOW|LATER|DOING|WAITING|WAIT)(?=\s|$)|(?:DONE|CANCELED|CANCELLED)(?=[\s:]|$))/;
const keywords: Readonly<Record<string, FollowUpStatus>> = {
  NOW: 'in progress',
  DOING: 'in progress',
  DONE: 'done',
  CANCELED: 'cancelled',
  CANCELLED: 'cancelled',
};
/** A box typed without a list's marker, or without the blank in it: `[ ] call Ana`, `- [] call Ana`. */
const BARE_BOX = /^\[(?<box>[ xX/-]?)\](?=\s)/;
/** Roam's box: `{{[[TODO]]}} call Ana`. */
const ROAM_BOX = /^\{\{(?:\[\[)?(?<word>TODO|DONE)(?:\]\])?\}\}/;
/** Words struck through, perhaps behind a keyword. */
const STRUCK = /^(?<before>(?:[A-Z]+:?\s+)?)~~[^~]+~~/;

/** What tells a line's status, and how it is written there. */
interface Mark extends Pick<LineEdit, 'from' | 'to'> {
  readonly status: FollowUpStatus;
  readonly as: 'box' | 'keyword';
}

/** Where a line tells its status: in a box, else by a keyword; null where it does not. */
function markOf(line: string, { contentStart, box }: LinePrefix): Mark | null {
  const rest = line.slice(contentStart);
  const char = box ?? BARE_BOX.exec(rest)?.groups?.['box'];
  if (char !== undefined) {
    const open = box === null ? contentStart : line.lastIndexOf(`[${box}]`, contentStart - box.length - 2);
    return { from: open + 1, to: open + 1 + char.length, status: boxStatus[char] ?? 'open', as: 'box' };
  }
  const found = ROAM_BOX.exec(rest) ?? KEYWORD.exec(rest);
  const word = found?.groups?.['word'];
  if (word === undefined) return null;
  const from = contentStart + rest.indexOf(word);
  return { from, to: from + word.length, status: keywords[word] ?? 'open', as: 'keyword' };
}

/** Plans the change of a line's status in the line's own format. */
export function planStatus(line: string, to: FollowUpStatus, options: EditOptions): EditPlan {
  const prefix = linePrefix(line);
  const mark = markOf(line, prefix);
  if (!mark) return planProse(line, prefix, to, options);
  const { status, as } = mark;
  const isRoam = as === 'keyword' && line.startsWith('{', prefix.contentStart);
  if (isRoam && to !== 'open' && to !== 'done') return refuse('Roam’s boxes are open or done, nothing else.');
  const signs = signsOf(line, to, fieldFormat(line), options);
  if (to === 'open' ? status === to && signs.length === 0 : isClosed(status))
    return refuse(marks[status].said);
  if (status !== to) return edit({ from: mark.from, to: mark.to, insert: marks[to][as] }, ...signs);
  return to === 'open' ? edit(...signs) : refuse(marks[to].said);
}

function isClosed(status: FollowUpStatus): status is 'done' | 'cancelled' {
  return status === 'done' || status === 'cancelled';
}

/** Logseq's keyword at the beginning of a line's words, null where there is none. */
export function keywordOf(line: string, { contentStart }: LinePrefix): string | null {
  return KEYWORD.exec(line.slice(contentStart))?.groups?.['word'] ?? null;
}

/** Changes of what else tells the status: the day on which it was closed, strokes. A null format has no field for a day. */
function signsOf(
  line: string,
  to: FollowUpStatus,
  format: FieldFormat | null,
  { today, writeDoneDate }: EditOptions,
): LineEdit[] {
  if (isClosed(to)) return writeDoneDate && format !== null ? writeField(line, to, today, format) : [];
  const dates = (['done', 'cancelled'] as const).flatMap((field) =>
    fieldsOf(line, field).map((found) => takeOut(line, found)),
  );
  return to === 'open' ? [...unstruck(line, linePrefix(line).contentStart), ...dates] : dates;
}

/** The edits that take the strokes off words that are struck through; none where they are not. */
function unstruck(line: string, start: number): LineEdit[] {
  const struck = STRUCK.exec(line.slice(start));
  const from = start + (struck?.groups?.['before'] ?? '').length;
  const end = start + (struck?.[0].length ?? 0);
  return struck ? [from, end - 2].map((at) => ({ from: at, to: at + 2, insert: '' })) : [];
}

function planProse(line: string, prefix: LinePrefix, to: FollowUpStatus, options: EditOptions): EditPlan {
  const { contentStart } = prefix;
  if (to === 'open') {
    const signs = signsOf(line, to, null, options);
    if (signs.length > 0) return edit(...signs);
    return refuse(saysDone(line) ? 'Its own words say that it is done.' : marks.open.said);
  }
  if (STRUCK.test(line.slice(contentStart))) return refuse(marks.done.said);
  const { proseCompletion } = options;
  if (proseCompletion === 'left alone')
    return to === 'done'
      ? { kind: 'apart' }
      : refuse('It has no checkbox, and the settings say to leave such lines alone.');
  if (to === 'done' && proseCompletion === 'struck through' && !line.includes('~~')) {
    return edit(insertion(contentStart, '~~'), insertion(endOfWords(line), '~~'));
  }
  return asTask(line, prefix, to, options);
}

/** Plans to make a task of a line that is none. */
export function planTask(line: string, options: EditOptions): EditPlan {
  const prefix = linePrefix(line);
  return markOf(line, prefix) ? refuse('It is a task already.') : asTask(line, prefix, 'open', options);
}

function asTask(line: string, prefix: LinePrefix, status: FollowUpStatus, options: EditOptions): EditPlan {
  const { globalFilter, writeCreatedDate, today } = options;
  const format = formatFor(line, options);
  const filter = globalFilter === '' || line.includes(globalFilter) ? '' : `${globalFilter} `;
  const insert = `${prefix.marker === null ? '- ' : ''}[${marks[status].box}] ${filter}`;
  return edit(
    insertion(prefix.contentStart, insert),
    ...merged([
      ...(writeCreatedDate ? writeField(line, 'created', today, format) : []),
      ...(status === 'open' ? [] : signsOf(line, status, format, options)),
    ]),
  );
}

/** Two fields that are both added at the end are added at once. */
function merged(edits: readonly LineEdit[]): readonly LineEdit[] {
  const [first, second] = edits;
  return first && second?.from === first.from && first.to === first.from
    ? [{ ...first, insert: first.insert + second.insert }]
    : edits;
}
