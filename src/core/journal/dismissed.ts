import { plainText, type Identity } from './identity';
import type { Dismissal, Subject } from './journal-event';
import { link, type Found, type Notes } from './link';
import { keyOf } from './nearest';
import type { Memory, Remembered } from './remembered';

/** How a line is dismissed: by itself, with others like it, with its whole note, or not at all (null). */
export type DismissedBy = 'line' | 'rule' | 'note' | null;

/** Tells of each line that was found in the notes how it is dismissed. */
export function dismissals(
  subject: Subject,
  known: Remembered,
  notes: Notes,
): (found: Pick<Found, 'text' | 'anchor'>) => DismissedBy {
  const all = known.of('dismissal').filter(({ event }) => event.subject === subject);
  const rules = all.filter(({ event }) => event.like);
  const single = all.filter(({ event }) => !event.like);
  const lines = new Set<object>([...link(subject, single, known, notes).values()].map(({ found }) => found));
  const noted = new Set(known.of('note dismissal').map(({ about }) => about.path));
  return (found) => {
    if (lines.has(found)) return 'line';
    if (noted.has(found.anchor.path)) return 'note';
    return rules.some((rule) => fits(rule, found)) ? 'rule' : null;
  };
}

function fits({ event, about, from }: Memory<Dismissal>, found: Pick<Found, 'text' | 'anchor'>): boolean {
  if (from !== '' && !found.anchor.path.startsWith(`${from}/`)) return false;
  return event.like?.by === 'words'
    ? keyOf(found) === about.key
    : plainText(lastHeading(found.anchor)) === plainText(lastHeading(about));
}

/** The heading that a line stands under; empty where there is none. */
export function lastHeading({ headings }: Pick<Identity, 'headings'>): string {
  return headings[headings.length - 1] ?? '';
}
