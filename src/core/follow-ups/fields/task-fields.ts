import type { Day } from '../../dates/day';
import { sign, signsOf, type Signs } from '../signs';
import { DayFields, fieldDay, type DayField } from './day-fields';
import { dayFieldOf, isPersonKey, peopleIn } from './field-keys';

/** What task plugins write on a line besides its words. Days are null where the field is missing. */
export interface TaskFields {
  readonly due: Day | null;
  readonly scheduled: Day | null;
  readonly start: Day | null;
  readonly done: Day | null;
  readonly cancelled: Day | null;
  /** Who has it, as written ("Annie", "Annie, Raj"). */
  readonly assignee: string | null;
  /** The words without the fields. */
  readonly words: string;
}

/** Obsidian Tasks' symbols with a day; each may carry U+FE0F. `created` is read and not kept. */
const SYMBOLS: Readonly<Record<string, DayField>> = {
  '📅': 'due',
  '📆': 'due',
  '🗓': 'due',
  '⏳': 'scheduled',
  '⌛': 'scheduled',
  '🛫': 'start',
  '✅': 'done',
  '❌': 'cancelled',
};
const SYMBOL_DAY = /(?<symbol>📅|📆|🗓|⏳|⌛|🛫|✅|❌|➕)\uFE0F?\s*(?<day>\d{4}-\d{2}-\d{2})/gu;
/** Symbols whose value is not a day: priority, recurrence, on completion, id, depends on. */
const PRIORITY = /[🔺⏫🔼🔽⏬]\uFE0F?/gu;
const RECURRENCE = /🔁\uFE0F?\s*[a-zA-Z0-9 ,]*/gu;
const SYMBOL_VALUE = /(?:🏁\uFE0F?\s*\w+|🆔\uFE0F?\s*[\w-]+|⛔\uFE0F?\s*[\w-]+(?:\s*,\s*[\w-]+)*)/gu;
const ASSIGNEE = /👤\uFE0F?\s*@?(?<name>\p{L}[\p{L}\p{M}.'-]*)/gu;

/** Dataview's `[key:: value]` and `(key:: value)`. */
const INLINE_FIELD = /[[(](?<key>[a-z][\w -]*)::\s*(?<value>(?:\[\[[^\]]*\]\]|[^\])])*)[\])]/gi;

/** Reminder's `(@2025-07-14 09:00)`, `(@[[2025-07-14]] 09:00)` and, beside Tasks' fields, `⏰ 2025-07-14 09:00`. */
const REMINDER = /\(@(?:\[\[)?(?<day>\d{4}-\d{2}-\d{2})(?:\]\])?(?: \d{1,2}:\d{2})?\)/g;
const ALARM = /⏰\uFE0F?\s*(?<day>\d{4}-\d{2}-\d{2})(?: \d{1,2}:\d{2})?/gu;
/** Kanban's `@{2025-07-14} @@{09:00}`, or a link as the board's settings may have it. */
const KANBAN_DAY = /@(?:\{(?<day>\d{4}-\d{2}-\d{2})\}|\[\[(?<link>\d{4}-\d{2}-\d{2})\]\])/g;
const KANBAN_TIME = /@@\{\d{1,2}:\d{2}\}/g;
const BLOCK_ID = /(?:^|\s)\^[\w-]+(?=\s*$)/;
/** The tags by which vaults mark tasks: a mark, not words. */
const TASK_TAG = /(?:^|\s)#(?:task|todo)(?=\s|$)/gi;
/** A line without any of these holds no field. */
const ANY_FIELD = sign.twoColons | sign.at | sign.caret | sign.hash | sign.symbol;

/** Takes the fields out of a line, format by format. */
class FieldReader {
  private readonly days = new DayFields();
  private readonly assignees: string[] = [];

  constructor(private words: string) {}

  read(): TaskFields {
    this.takeInlineFields();
    this.takeSymbols();
    this.take(REMINDER, (day) => this.days.add('due', 'reminder', fieldDay(day ?? '')));
    this.take(ALARM, (day) => this.days.add('due', 'reminder', fieldDay(day ?? '')));
    this.take(KANBAN_DAY, (day, link) => this.days.add('due', 'kanban', fieldDay(day ?? link ?? '')));
    for (const pattern of [KANBAN_TIME, PRIORITY, RECURRENCE, SYMBOL_VALUE, BLOCK_ID, TASK_TAG])
      this.take(pattern);
    this.take(ASSIGNEE, (name) => this.assignees.push(name ?? ''));
    const day = (field: DayField): Day | null => this.days.day(field);
    return {
      due: day('due'),
      scheduled: day('scheduled'),
      start: day('start'),
      done: day('done'),
      cancelled: day('cancelled'),
      assignee: this.assignees.length > 0 ? [...this.assignees].sort().join(', ') : null,
      words: this.words.replace(/\s{2,}/g, ' ').trim(),
    };
  }

  private take(pattern: RegExp, found?: (first?: string, second?: string) => void): void {
    this.words = this.words.replace(pattern, (_, first?: unknown, second?: unknown) => {
      found?.(typeof first === 'string' ? first : undefined, typeof second === 'string' ? second : undefined);
      return ' ';
    });
  }

  private takeSymbols(): void {
    this.take(SYMBOL_DAY, (symbol = '', day = '') => {
      const field = SYMBOLS[symbol];
      if (field) this.days.add(field, 'tasks', fieldDay(day));
    });
  }

  private takeInlineFields(): void {
    this.take(INLINE_FIELD, (key = '', value = '') => {
      const field = dayFieldOf(key);
      const people = isPersonKey(key) ? peopleIn(value) : null;
      if (field) this.days.add(field, 'dataview', fieldDay(value));
      if (people !== null) this.assignees.push(people);
    });
  }
}

/** Reads the fields of every format at once, in any order on the line. */
export function taskFields(words: string, signs: Signs = signsOf(words)): TaskFields {
  if ((signs & ANY_FIELD) !== 0) return new FieldReader(words).read();
  return { due: null, scheduled: null, start: null, done: null, cancelled: null, assignee: null, words };
}
