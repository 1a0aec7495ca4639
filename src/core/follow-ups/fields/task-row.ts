import type { TableRow } from '../../note/note';
import type { FollowUpStatus } from '../follow-up';
import { plainWords, splitNames } from '../owner/names';
import type { People } from '../owner/people';

/** A row of a table of tasks: what is to be done, by whom, by when. */
export interface TaskRow {
  readonly task: string;
  /** Who has it, null where the table does not say. */
  readonly owner: string | null;
  /** The cell as written; empty where the table has no such column. */
  readonly due: string;
  readonly status: FollowUpStatus;
}

type Role = 'task' | 'owner' | 'due' | 'status';

/** What a header cell says its column is. */
const HEADERS: Readonly<Record<Role, RegExp>> = {
  task: /\b(?:tasks?|actions?|to-?\s?dos?|next steps?|follow-?ups?|deliverables?)\b/i,
  owner: /\b(?:owners?|who|responsib\w*|assign\w*|persons?|lead|by whom|dri|poc)\b/i,
  due: /\b(?:due|deadlines?|when|target|eta|finish by|complete by)\b/i,
  status: /\b(?:status|done|state|progress|completed?)\b/i,
};
/** What a column may be where none says so outright. */
const WEAK_HEADERS: Readonly<Record<'task' | 'owner', RegExp>> = {
  task: /\b(?:what|items?|description|goals?|topic|name|notes?)\b/i,
  owner: /\b(?:names?|net ?id|members?|students?|people)\b/i,
};
const NOTES = /\b(?:notes?|description|details?|comments?)\b/i;
const DONE = /^(?:done|completed?|finished|closed|yes|y|x|✅|✔️?|☑️?)\b|^(?:✅|✔|☑)/i;
const IN_PROGRESS = /^(?:in progress|ongoing|wip|started|doing)\b/i;
const CANCELLED = /^(?:cancell?ed|dropped|won['’]?t do|n\/a)\b/i;

interface Columns {
  readonly task: number;
  readonly owner: number;
  readonly due: number;
  readonly status: number;
  readonly notes: number;
}

const columnsOf = new WeakMap<readonly string[], Columns | null>();

function findColumns(header: readonly string[]): Columns | null {
  const taken = new Set<number>();
  const column = (pattern: RegExp): number => {
    const at = header.findIndex((cell, index) => !taken.has(index) && pattern.test(cell));
    if (at >= 0) taken.add(at);
    return at;
  };
  const due = column(HEADERS.due);
  const strongOwner = column(HEADERS.owner);
  const strongTask = column(HEADERS.task);
  const status = column(HEADERS.status);
  const owner = strongOwner < 0 ? column(WEAK_HEADERS.owner) : strongOwner;
  const isOfTasks = strongTask >= 0 ? owner >= 0 || due >= 0 : strongOwner >= 0 && due >= 0;
  const task = strongTask < 0 ? column(WEAK_HEADERS.task) : strongTask;
  const notes = column(NOTES);
  return isOfTasks && task >= 0 ? { task, owner, due, status, notes } : null;
}

function columns(header: readonly string[]): Columns | null {
  const known = columnsOf.get(header);
  if (known !== undefined) return known;
  const found = findColumns(header);
  columnsOf.set(header, found);
  return found;
}

function statusOf(cell: string): FollowUpStatus {
  if (DONE.test(cell)) return 'done';
  if (CANCELLED.test(cell)) return 'cancelled';
  return IN_PROGRESS.test(cell) ? 'in progress' : 'open';
}

/** "all" and the like are nobody in particular. */
const NOBODY = /^(?:all|everyone|everybody|team|tbd|tba|any|anyone|n\/a|none|us|both|group)\b/i;
const HANDLE_OR_EMPTY = /^@|^$/;

function people(cell: string): string | null {
  const names = splitNames(
    plainWords(cell)
      .replace(/[[\]@]/g, '')
      .trim(),
  );
  return names.filter((name) => /\p{L}/u.test(name) && !NOBODY.test(name)).join(', ') || null;
}

/** A table's row as a task, null where the table is not of tasks or the row has none. */
export function taskRow({ cells, header }: TableRow, known: People): TaskRow | null {
  if (cells.length === 0 || header.length < 2) return null;
  const at = columns(header);
  if (!at) return null;
  const cell = (column: number): string => cells[column] ?? '';
  // A header of name, owner, day and notes, filled in with the person first and the task last.
  const isPersonFirst =
    at.notes >= 0 && HANDLE_OR_EMPTY.test(cell(at.owner)) && known.areKnown(cell(at.task));
  const task = cell(isPersonFirst ? at.notes : at.task);
  if (!/\p{L}{2}/u.test(task)) return null;
  return {
    task,
    owner: people(cell(isPersonFirst ? at.task : at.owner)),
    due: cell(at.due),
    status: statusOf(cell(at.status)),
  };
}
