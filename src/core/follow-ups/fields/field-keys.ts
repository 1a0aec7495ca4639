import type { DayField } from './day-fields';

/** Names of Dataview's fields and Logseq's properties that hold a day. */
const DAY_KEYS: ReadonlyMap<string, DayField> = new Map([
  ['due', 'due'],
  ['deadline', 'due'],
  ['scheduled', 'scheduled'],
  ['start', 'start'],
  ['completion', 'done'],
  ['completed', 'done'],
  ['cancelled', 'cancelled'],
]);
const PERSON_KEYS = new Set(['assignee', 'assignees', 'owner', 'assigned', 'who']);
const LINK_MARKS = /[[\]@]/g;

/** Which day a field of this name holds, null where it holds none. */
export function dayFieldOf(key: string): DayField | null {
  return DAY_KEYS.get(key.trim().toLowerCase()) ?? null;
}

/** Whether a field of this name holds who has the task. */
export function isPersonKey(key: string): boolean {
  return PERSON_KEYS.has(key.trim().toLowerCase());
}

/** The people in a field's value: links without brackets and without the pages above them; null where there are none. */
export function peopleIn(value: string): string | null {
  const names = value
    .replace(LINK_MARKS, '')
    .split(',')
    .map((name) => name.slice(name.lastIndexOf('/') + 1).trim());
  return names.filter((name) => name !== '').join(', ') || null;
}
