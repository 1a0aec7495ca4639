import type { Cue } from './cue';

/** The line is marked as a task: a checkbox, a keyword, a marker word. */
export const marks: readonly Cue[] = [
  {
    name: 'checkbox',
    reason: ({ marker }) => (marker?.marker === 'checkbox' ? 'has a checkbox' : null),
  },
  {
    name: 'keyword',
    reason: ({ marker }) => (marker?.marker === 'keyword' ? `is marked ${marker.name}` : null),
  },
  {
    name: 'task field',
    reason: ({ fields }) => ((fields.due ?? fields.scheduled ?? fields.assignee) ? 'has a task field' : null),
  },
];
