import { weighs, type Cue } from './cue';
import type { NameSays } from './note-traits';
import { opensWithOrder, opensWithVerb, opensWithVerbOrThing } from './opening';
import type { Seen } from './seen';

const named =
  (what: NameSays) =>
  ({ note }: Seen): boolean =>
    note.nameSays.has(what);
const names: readonly NameSays[] = [
  'day',
  'meeting',
  'to do',
  'interview',
  'how-to',
  'reading',
  'project papers',
  'log',
];
const ordersIn =
  (test: (seen: Seen) => boolean) =>
  (seen: Seen): boolean =>
    opensWithVerb(seen) && test(seen);

/** What the note is for, and what an order means in it. */
export const noteKind: readonly Cue[] = [
  ...names.map((what) => weighs(`note named as ${what}`, named(what))),
  ...names.map((what) => weighs(`order in a note named as ${what}`, ordersIn(named(what)))),
  weighs('note has code', ({ note }) => note.code > 0.05),
  weighs(
    'order in a note with code',
    ordersIn(({ note }) => note.code > 0.05),
  ),
  weighs('note speaks to a reader', ({ note }) => note.toReader > 0.12),
  weighs(
    'order in a note that speaks to a reader',
    ordersIn(({ note }) => note.toReader > 0.12),
  ),
  weighs('note of long lines', ({ note }) => note.long > 0.15),
  weighs(
    'order in a note of long lines',
    ordersIn(({ note }) => note.long > 0.15),
  ),
  weighs('note with many headings', ({ note }) => note.headings > 0.15),
  weighs(
    'order in a note with many headings',
    ordersIn(({ note }) => note.headings > 0.15),
  ),
  weighs('note mostly of lists', ({ note }) => note.lists > 0.6),
  weighs('note with few lists', ({ note }) => note.lists < 0.2),
  weighs('note with numbered lists', ({ note }) => note.numbered > 0.15),
  weighs('note with boxes', ({ note }) => note.boxes > 0.05),
  weighs('unboxed in a note with boxes', ({ note, line }) => note.boxes > 0.05 && line.box === null),
  weighs('note in the first person', ({ note }) => note.firstPerson > 0.2),
  weighs('note of questions', ({ note }) => note.questions > 0.12),
  weighs('note with many links', ({ note }) => note.links > 0.3),
  weighs('note with a to-do title', ({ note }) => note.hasToDoTitle),
  weighs(
    'order in a note with a to-do title, elsewhere',
    (seen) =>
      opensWithVerb(seen) &&
      seen.note.hasToDoTitle &&
      seen.place.parentTitle?.kind !== 'to do' &&
      seen.place.headingTitle?.kind !== 'to do',
  ),
  weighs('note with attendees', ({ note }) => note.hasAttendees),
  weighs('note with dated headings', ({ note }) => note.datedHeadings > 0),
  weighs('short note', ({ note }) => note.lines < 15),
  weighs('long note', ({ note }) => note.lines > 120),
  weighs('order on a list item', (seen) => opensWithOrder(seen) && seen.line.marker !== null),
  weighs(
    'numbered order',
    (seen) => opensWithVerb(seen) && seen.line.marker !== null && /\d/.test(seen.line.marker),
  ),
  weighs('order in prose', (seen) => opensWithVerb(seen) && seen.line.marker === null),
  weighs('order to a reader', (seen) => opensWithVerb(seen) && /\byour?\b/i.test(seen.candidate.words)),
  weighs(
    'bare words under a to-do title',
    (seen) =>
      !opensWithVerb(seen) &&
      seen.wording.words.length <= 6 &&
      (seen.place.parentTitle ?? seen.place.headingTitle)?.kind === 'to do',
  ),
  weighs(
    'thing in a note named as to do',
    (seen) => opensWithVerbOrThing(seen) && seen.note.nameSays.has('to do'),
  ),
];
