import { inWords } from '../dates/calendar';
import { anchorOf } from '../edits/anchor-of';
import type { Note } from '../note/note';
import { noteName } from '../note/note-name';
import type { FollowUp, FollowUpStatus } from './follow-up';
import { fieldDay } from './fields/day-fields';
import { peopleIn } from './fields/field-keys';

/** A note's front matter as an object. */
export type Properties = Readonly<Record<string, unknown>>;

const STATUS_LINE = /^["']?status["']?\s*:/i;
const DONE = /^(?:done|completed?|closed|finished)$/i;
const CANCELLED = /^(?:cancell?ed|dropped|archived)$/i;
const IN_PROGRESS = /^(?:in[- ]progress|doing|started|active)$/i;
const TASK_TAG = /^#?task(?:\/|$)/i;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : text(value).split(/[\s,]+/);

/** How far a task note is, by its front matter. */
export function taskStatus(properties: Properties): FollowUpStatus {
  const status = text(properties['status']);
  if (DONE.test(status) || properties['completedDate'] !== undefined) return 'done';
  if (CANCELLED.test(status)) return 'cancelled';
  return IN_PROGRESS.test(status) ? 'in progress' : 'open';
}

/** A TaskNotes file as the one task that it is: tagged `task`, with a status in its front matter. Null for other notes. */
export function taskNote(note: Note, path: string, properties: Properties): FollowUp | null {
  const isTask =
    properties['status'] !== undefined && list(properties['tags']).some((tag) => TASK_TAG.test(text(tag)));
  if (!isTask) return null;
  const line = note.lines.find(
    ({ region, raw }) => region === 'front matter' && STATUS_LINE.test(raw),
  )?.index;
  if (line === undefined) return null;
  const due = fieldDay(text(properties['due'])) ?? fieldDay(text(properties['scheduled']));
  return {
    line,
    endLine: line,
    text: text(properties['title']).trim() || noteName(path),
    kind: 'action',
    status: taskStatus(properties),
    marker: null,
    owner: peopleIn(list(properties['assignee']).map(text).join(', ')),
    due: due === null ? null : { first: due, last: due, reading: `${inWords(due)}, from its front matter` },
    confidence: 1,
    why: ['is a task note'],
    anchor: anchorOf(note, line, path),
  };
}
