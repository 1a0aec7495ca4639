import type { Day } from '../../dates/day';

/** What task plugins write on a line besides its words. Days are null where the field is missing. */
export interface TaskFields {
  readonly due: Day | null;
  readonly scheduled: Day | null;
  readonly start: Day | null;
  readonly done: Day | null;
  readonly cancelled: Day | null;
  readonly assignee: string | null;
  /** The words without the fields. */
  readonly words: string;
}

type DayField = 'due' | 'scheduled' | 'start' | 'done' | 'cancelled';

/** Obsidian Tasks' symbols, each may carry U+FE0F. */
const SYMBOLS: Readonly<Record<string, DayField>> = {
  '📅': 'due',
  '📆': 'due',
  '🗓': 'due',
  '⏰': 'due',
  '⏳': 'scheduled',
  '⌛': 'scheduled',
  '🛫': 'start',
  '✅': 'done',
  '❌': 'cancelled',
};
const SYMBOL_DAY =
  /(?<symbol>📅|📆|🗓|⏰|⏳|⌛|🛫|✅|❌|➕)\uFE0F?\s*(?<day>\d{4}-\d{2}-\d{2})(?: \d{1,2}:\d{2})?/gu;
/** Symbols whose value is not a day: priority, recurrence, on completion, id, depends on. */
const SYMBOL_VALUE =
  /(?:[🔺⏫🔼🔽⏬]\uFE0F?|🔁\uFE0F?\s*[a-z0-9 ,]+|🏁\uFE0F?\s*\w+|🆔\uFE0F?\s*[\w-]+|⛔\uFE0F?\s*[\w,-]+)/gu;
const ASSIGNEE = /👤\uFE0F?\s*(?<name>[\p{L}][\p{L}\p{M}.'-]*)/u;

/** Dataview's `[key:: value]` and `(key:: value)`. */
const INLINE_FIELD = /[[(](?<key>[a-z][\w -]*)::\s*(?<value>(?:\[\[[^\]]*\]\]|[^\])])*)[\])]/gi;
const FIELD_KEYS: Readonly<Record<string, DayField>> = {
  due: 'due',
  scheduled: 'scheduled',
  start: 'start',
  completion: 'done',
  cancelled: 'cancelled',
};
const ASSIGNEE_KEYS = new Set(['assignee', 'owner', 'assigned']);

/** Reminder's `(@2025-07-14 09:00)` and `(@[[2025-07-14]])`; Kanban's `@{2025-07-14} @@{09:00}`. */
const REMINDER = /\(@(?:\[\[)?(?<day>\d{4}-\d{2}-\d{2})(?:\]\])?(?: \d{1,2}:\d{2})?\)/g;
const KANBAN_DAY = /@\{(?<day>\d{4}-\d{2}-\d{2})\}|@@\{\d{1,2}:\d{2}\}/g;
const BLOCK_ID = /\s\^[\w-]+$/;
const DAY = /\d{4}-\d{2}-\d{2}/;
/** A line without any of these holds no field. */
const ANY_FIELD = /::|@[{(]|\(@|\^|[📅📆🗓⏰⏳⌛🛫✅❌➕🔺⏫🔼🔽⏬🔁🏁🆔⛔👤]/u;

type Found = { -readonly [K in Exclude<keyof TaskFields, 'words'>]: TaskFields[K] };

function readInlineField(found: Found, key: string, value: string): void {
  const name = key.trim().toLowerCase();
  const field = FIELD_KEYS[name];
  if (field) found[field] ??= DAY.exec(value)?.[0] ?? null;
  else if (ASSIGNEE_KEYS.has(name)) found.assignee ??= value.replace(/[[\]@]/g, '').trim() || null;
}

/** Reads the fields of every format at once, in any order on the line. */
export function taskFields(content: string): TaskFields {
  const found: Found = {
    due: null,
    scheduled: null,
    start: null,
    done: null,
    cancelled: null,
    assignee: null,
  };
  if (!ANY_FIELD.test(content)) return { ...found, words: content };
  const dueDay = (_: string, day?: string): string => {
    found.due ??= day ?? null;
    return ' ';
  };
  const words = content
    .replace(INLINE_FIELD, (_, key: string, value: string) => {
      readInlineField(found, key, value);
      return ' ';
    })
    .replace(SYMBOL_DAY, (_, symbol: string, day: string) => {
      const field = SYMBOLS[symbol];
      if (field) found[field] ??= day;
      return ' ';
    })
    .replace(REMINDER, dueDay)
    .replace(KANBAN_DAY, dueDay)
    .replace(SYMBOL_VALUE, ' ')
    .replace(ASSIGNEE, (_, name: string) => {
      found.assignee ??= name;
      return ' ';
    })
    .replace(BLOCK_ID, '');
  return { ...found, words: words.replace(/\s{2,}/g, ' ').trim() };
}
