import type { FollowUpStatus } from './follow-up';
import type { TaskFields } from './fields/task-fields';
import type { TaskMarker } from './fields/task-marker';

/** `~~all of it~~`, perhaps with a word or mark behind. */
const STRUCK = /^[*_]*~~.+~~[\W_]*(?:\p{L}+\W*)?$/u;
/** `… - done`, `… (sent)`, `…, completed`, `… DONE`, `… ✅`: said apart from the words before it. */
const DONE_APART =
  /(?:[-–—:,;.(|→]\s*[*_]*|[*_]{2})(?:done|sent|completed|finished|fixed)\b[*_]*[\s.!)✅✔☑]*$/i;
const DONE_MARKED = /(?:\s[*_]*DONE[*_]*[.!)]*|[✅✔☑]\uFE0F?[\s.!)]*)$/u;
const DONE_FIRST = /^(?:[✅✔☑]\uFE0F?\s|[*_]*\(?(?:DONE|done)\)?[*_]*\s*[-–—:]\s)/u;
/** `get the resume ready done`: not "needs to be done", "when it is done". */
const DONE_PLAIN =
  /^(?!.*\b(?:get|have|need|want|needs|wants)\b)(?:.*[^\p{L}’'])?(?<before>[\p{L}’']+)\s+done[\s.!]*$/iu;
const NOT_YET = new Set(
  (
    "be is are was were get gets getting got to not it its it’s it's that this things thing what all everything anything something " +
    'stuff much lot more most some have has had been being when once until till if after before almost nearly half partially never ' +
    "i we you he she they work well isn't isn’t aren't aren’t and or already want wants need needs have"
  ).split(' '),
);
const MAY_BE_DONE = /~~|done|sent|completed|finished|fixed|[✅✔☑]/iu;

/** Whether the words say themselves that the thing is done. */
export function saysDone(words: string): boolean {
  if (!MAY_BE_DONE.test(words)) return false;
  if (STRUCK.test(words) || DONE_APART.test(words) || DONE_MARKED.test(words) || DONE_FIRST.test(words))
    return true;
  const before = DONE_PLAIN.exec(words)?.groups?.['before'];
  return before !== undefined && !NOT_YET.has(before.toLowerCase());
}

/** What a follow-up's status is read from. */
export interface StatusSigns {
  readonly fields: Pick<TaskFields, 'done' | 'cancelled'>;
  readonly marker: Pick<TaskMarker, 'marker' | 'status'> | null;
  /** The status that a table of tasks gives. */
  readonly row: FollowUpStatus | null;
  /** Whether it stands in a list of finished things, as on a Kanban board. */
  readonly isFiled: boolean;
  readonly words: string;
}

/** How far a follow-up is: by its fields, its box or keyword, its table, its words. An open box outweighs the words. */
export function statusOf({ fields, marker, row, isFiled, words }: StatusSigns): FollowUpStatus {
  if (fields.cancelled !== null) return 'cancelled';
  if (fields.done !== null) return 'done';
  if (marker !== null && marker.status !== 'open') return marker.status;
  if (isFiled) return 'done';
  if (row !== null && row !== 'open') return row;
  if (marker?.marker === 'checkbox') return STRUCK.test(words) ? 'done' : 'open';
  return saysDone(words) ? 'done' : 'open';
}
