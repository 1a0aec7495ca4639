import { matchesIn } from '../../matches-in';
import type { NoteLine } from '../../note/note';
import { DayFields, fieldDay, type DayField } from './day-fields';
import { dayFieldOf, isPersonKey, peopleIn } from './field-keys';
import type { TaskFields } from './task-fields';

/** Org's and Logseq's days on the lines under a task: `SCHEDULED: <2025-03-15 Sat 09:00 .+1d>`, `DEADLINE: <…>`. */
const STAMP = /(?<keyword>SCHEDULED|DEADLINE|CLOSED|CREATED|IN):?\s*[<[]{1,2}(?<stamp>\d{4}-\d{2}-\d{2})/g;
const PLANNING = /^(?:SCHEDULED|DEADLINE|CLOSED|CREATED|IN):?\s*[<[]{1,2}\d{4}-\d{2}-\d{2}/;
const KEYWORD_FIELDS: Readonly<Record<string, DayField>> = {
  SCHEDULED: 'scheduled',
  DEADLINE: 'due',
  CLOSED: 'done',
};
/** `:LOGBOOK:`, `:END:`, `CLOCK: […]`, `collapsed:: true`: what programs keep under a task. */
const KEPT_BY_PROGRAMS = /^(?::[\w-]+:(?:\s|$)|CLOCK:|(?:- )?State "|Entered on \[)|^[a-z][\w-]*::(?:\s|$)/;
/** Logseq's properties on the lines under a task: `deadline:: 2025-03-15`, `assignee:: [[Annie]]`. */
const PROPERTY = /^(?<key>[a-z][\w-]*)::\s+(?<value>\S.*)$/i;
/** How many lines under a task may tell its days. */
const REACH = 6;

/** Whether a line belongs to the task above it and is none by itself. */
export function isPlanning(content: string): boolean {
  return content.includes(':') && (PLANNING.test(content) || KEPT_BY_PROGRAMS.test(content));
}

/** Reads the lines under a task that programs keep there. */
class PlanningReader {
  readonly days = new DayFields();
  assignee: string | null = null;

  read(content: string): void {
    const { key = '', value = '' } = PROPERTY.exec(content)?.groups ?? {};
    const property = dayFieldOf(key);
    if (property) this.days.add(property, 'org', fieldDay(value));
    if (isPersonKey(key)) this.assignee ??= peopleIn(value);
    for (const { groups } of matchesIn(STAMP, content)) {
      const field = KEYWORD_FIELDS[groups?.['keyword'] ?? ''];
      if (field) this.days.add(field, 'org', fieldDay(groups?.['stamp'] ?? ''));
    }
  }
}

/** The fields of a task with what the lines right under it tell; `from` is the first of those lines. */
export function withPlanning(fields: TaskFields, lines: readonly NoteLine[], from: number): TaskFields {
  if (!isPlanning(lines[from]?.content ?? '')) return fields;
  const reader = new PlanningReader();
  for (let index = from; index < from + REACH; index++) {
    const content = lines[index]?.content ?? '';
    if (!isPlanning(content)) break;
    reader.read(content);
  }
  return {
    ...fields,
    due: fields.due ?? reader.days.day('due'),
    scheduled: fields.scheduled ?? reader.days.day('scheduled'),
    done: fields.done ?? reader.days.day('done'),
    assignee: fields.assignee ?? reader.assignee,
  };
}
