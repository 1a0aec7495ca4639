import type { Day } from '../dates/day';
import { linePrefix } from '../note/line-prefix';
import type { EditOptions } from './edit-plan';
import { insertion, type LineEdit } from './line-edit';

/** The formats in which a line may already carry fields of its own. */
export type FieldFormat = 'tasks emoji' | 'dataview' | 'dataview in parentheses';

/** What a field tells; the days and, last, who has it. */
export type LineField = 'due' | 'scheduled' | 'done' | 'cancelled' | 'created' | 'priority' | 'assignee';

/** A field on a line: its own stretch and that of its value. Offsets in the line, ends exclusive. */
export interface FoundField {
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** A field's symbols, the one to write first, and its names in Dataview, likewise. */
const forms: Readonly<Record<LineField, { readonly symbols: string; readonly keys: string }>> = {
  due: { symbols: '📅|📆|🗓', keys: 'due|deadline' },
  scheduled: { symbols: '⏳|⌛', keys: 'scheduled' },
  done: { symbols: '✅', keys: 'completion|completed' },
  cancelled: { symbols: '❌', keys: 'cancelled' },
  created: { symbols: '➕', keys: 'created' },
  priority: { symbols: '🔺|⏫|🔼|🔽|⏬', keys: 'priority' },
  assignee: { symbols: '👤', keys: 'assignee|assignees|owner|assigned|who' },
};

const VARIATION = '\\uFE0F?';
const ISO_DAY = '\\d{4}-\\d{2}-\\d{2}';
const DATED = `(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)${VARIATION} *${ISO_DAY}`;
const WORDED = `(?:🔁|🆔|⛔)${VARIATION} *[A-Za-z0-9]|🏁${VARIATION} *(?:keep|delete)`;
const TASKS_EMOJI = new RegExp(`${DATED}|${forms.priority.symbols}|${WORDED}`, 'u');

const KEYS = 'due|scheduled|start|created|completion|cancelled|priority|repeat|onCompletion|id|dependsOn';
const DATAVIEW = new RegExp(`\\[(?:${KEYS})::[^\\]]*\\]`, 'i');
const DATAVIEW_IN_PARENTHESES = new RegExp(`\\((?:${KEYS})::[^)]*\\)`, 'i');
const VALUE = '(?<value>(?:\\[\\[[^\\]]*\\]\\]|[^\\])])*)';

/** Reminder's `(@2025-07-14 09:00)` and `(@[[2025-07-14]] 09:00)`, and its `⏰ 2025-07-14 09:00` beside Tasks' fields. */
const REMINDER = new RegExp(
  `(?<before>\\(@(?:\\[\\[)?)(?<value>${ISO_DAY})(?:\\]\\])?(?: \\d{1,2}:\\d{2})?\\)`,
  'g',
);
const ALARM = new RegExp(`(?<before>⏰${VARIATION} *)(?<value>${ISO_DAY})(?: \\d{1,2}:\\d{2})?`, 'gu');

const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+$/;

/** The format of the task fields that stand on a line, null where there are none. */
export function fieldFormat(line: string): FieldFormat | null {
  if (TASKS_EMOJI.test(line)) return 'tasks emoji';
  if (DATAVIEW.test(line)) return 'dataview';
  return DATAVIEW_IN_PARENTHESES.test(line) ? 'dataview in parentheses' : null;
}

/** The format in which a field is added to a line: its own, else the one that the settings ask for. */
export function formatFor(line: string, { dateFormat }: EditOptions): FieldFormat {
  return fieldFormat(line) ?? (dateFormat === 'dataview' ? dateFormat : 'tasks emoji');
}

/** Where a line's words and fields end: before a block id and before trailing white space. */
export function endOfFields(line: string): number {
  const words = line.trimEnd();
  const id = BLOCK_ID.exec(words);
  return id ? words.slice(0, id.index).trimEnd().length : words.length;
}

/** Where a line's words end: before the fields that follow them. */
export function endOfWords(line: string): number {
  const start = linePrefix(line).contentStart;
  const all = [TASKS_EMOJI, DATAVIEW, DATAVIEW_IN_PARENTHESES].map((pattern) => line.search(pattern));
  const first = Math.min(...all.filter((at) => at > start), endOfFields(line));
  return Math.max(start, line.slice(0, first).trimEnd().length);
}

/** A field's occurrences, in the format that is believed where several disagree; none where it is missing. */
export function fieldsOf(line: string, field: LineField): readonly FoundField[] {
  const { symbols, keys } = forms[field];
  const value = field === 'priority' ? '' : field === 'assignee' ? "@?\\p{L}[\\p{L}\\p{M}.'-]*" : ISO_DAY;
  const patterns = [
    new RegExp(`(?<before>(?:${symbols})${VARIATION}${value && ' *'})(?<value>${value})`, 'gu'),
    new RegExp(`(?<before>[[(](?:${keys})::\\s*)${VALUE}[\\])]`, 'gi'),
    ...(field === 'due' ? [REMINDER, ALARM] : []),
  ];
  for (const pattern of patterns) {
    const found = [...line.matchAll(pattern)].map(stretches);
    if (found.length > 0) return found;
  }
  return [];
}

function stretches({ 0: whole, index, groups }: RegExpExecArray): FoundField {
  const valueFrom = index + (groups?.['before'] ?? '').length;
  const valueTo = valueFrom + (groups?.['value'] ?? '').length;
  return { from: index, to: index + whole.length, valueFrom, valueTo };
}

/** Writes a field's value where it stands already, else in a format at the end of the line. */
export function writeField(line: string, field: LineField, value: string, format: FieldFormat): LineEdit[] {
  const standing = fieldsOf(line, field);
  if (standing.length > 0) return standing.map((found) => rewritten(line, found, value));
  return [insertion(endOfFields(line), ` ${written(field, value, format)}`)];
}

/** Another value in a field's place; in `[due:: [[2025-07-14]]]` only the day is another. */
export function rewritten(line: string, { valueFrom, valueTo }: FoundField, value: string): LineEdit {
  const day = new RegExp(ISO_DAY).exec(line.slice(valueFrom, valueTo));
  const from = valueFrom + (day?.index ?? 0);
  return { from, to: day ? from + day[0].length : valueTo, insert: value };
}

function written(field: LineField, value: Day, format: FieldFormat): string {
  const { symbols, keys } = forms[field];
  if (format === 'tasks emoji') return `${String(symbols.split('|')[0])} ${value}`;
  const named = `${String(keys.split('|')[0])}:: ${value}`;
  return format === 'dataview' ? `[${named}]` : `(${named})`;
}

/** Takes a stretch out of a line, with the white space that set it apart from what stands before it. */
export function takeOut(line: string, { from, to }: Pick<FoundField, 'from' | 'to'>): LineEdit {
  const isFirst = from <= linePrefix(line).contentStart;
  if (!isFirst && /\s/.test(line.charAt(from - 1))) return { from: from - 1, to, insert: '' };
  return { from, to: /\s/.test(line.charAt(to)) ? to + 1 : to, insert: '' };
}
