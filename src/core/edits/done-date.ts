import type { Day } from '../dates/day';
import type { LineEdit } from './line-edit';

/** The formats in which a line may already carry dates of its own. */
export type FieldFormat = 'tasks emoji' | 'dataview' | 'dataview in parentheses';

const VARIATION = '\\uFE0F?';
const ISO_DAY = '\\d{4}-\\d{2}-\\d{2}';
const DATED = `(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)${VARIATION} *${ISO_DAY}`;
const PRIORITY = '🔺|⏫|🔼|🔽|⏬';
const WORDED = `(?:🔁|🆔|⛔)${VARIATION} *[A-Za-z0-9]|🏁${VARIATION} *(?:keep|delete)`;
const TASKS_EMOJI = new RegExp(`${DATED}|${PRIORITY}|${WORDED}`, 'u');

const KEYS = 'due|scheduled|start|created|completion|cancelled|priority|repeat|onCompletion|id|dependsOn';
const DATAVIEW = new RegExp(`\\[(?:${KEYS})::[^\\]]*\\]`, 'i');
const DATAVIEW_IN_PARENTHESES = new RegExp(`\\((?:${KEYS})::[^)]*\\)`, 'i');

const DONE_EMOJI = new RegExp(`(?<before>✅${VARIATION} *)(?<value>${ISO_DAY})`, 'u');
const DONE_DATAVIEW = /(?<before>[[(]completion:: *)(?<value>[^\])]*)/i;

const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+$/;

/** The format of the task fields that stand on a line, null where there are none. */
export function fieldFormat(line: string): FieldFormat | null {
  if (TASKS_EMOJI.test(line)) return 'tasks emoji';
  if (DATAVIEW.test(line)) return 'dataview';
  return DATAVIEW_IN_PARENTHESES.test(line) ? 'dataview in parentheses' : null;
}

/** Where a line's words and fields end: before a block id and before trailing white space. */
export function endOfFields(line: string): number {
  const words = line.trimEnd();
  const id = BLOCK_ID.exec(words);
  return id ? words.slice(0, id.index).trimEnd().length : words.length;
}

/** Writes the day of completion in a format; a day that already stands there is replaced. */
export function doneDate(line: string, format: FieldFormat, today: Day): LineEdit {
  const standing = (format === 'tasks emoji' ? DONE_EMOJI : DONE_DATAVIEW).exec(line);
  if (standing) {
    const from = standing.index + (standing.groups?.['before'] ?? '').length;
    return { from, to: from + (standing.groups?.['value'] ?? '').length, insert: today };
  }
  const end = endOfFields(line);
  return { from: end, to: end, insert: ` ${written(format, today)}` };
}

function written(format: FieldFormat, today: Day): string {
  switch (format) {
    case 'tasks emoji':
      return `✅ ${today}`;
    case 'dataview':
      return `[completion:: ${today}]`;
    case 'dataview in parentheses':
      return `(completion:: ${today})`;
  }
}
