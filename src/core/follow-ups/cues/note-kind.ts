import { weighs, type Cue } from './cue';
import { holdsCode, speaksToReader, type NameSays, type NoteTraits } from './note-traits';
import { isErrand, opensWithVerb, opensWithVerbOrThing } from './opening';

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
const named =
  (what: NameSays) =>
  ({ nameSays }: NoteTraits): boolean =>
    nameSays.has(what);

const note = (name: string, test: (note: NoteTraits) => boolean): Cue =>
  weighs(`note ${name}`, (seen) => test(seen.note), 'note');
const order = (name: string, test: (note: NoteTraits) => boolean): Cue =>
  weighs(`order in a note ${name}`, (seen) => test(seen.note) && opensWithVerb(seen), 'order');

const both: readonly (readonly [string, (note: NoteTraits) => boolean])[] = [
  ...names.map((what) => [`named as ${what}`, named(what)] as const),
  ['with code', holdsCode],
  ['that speaks to a reader', speaksToReader],
  ['of long lines', ({ long }) => long > 0.15],
  ['with many headings', ({ headings }) => headings > 0.15],
  ['typed in haste', ({ small }) => small > 0.6],
];

/** What the note is for, and what an order means in it. */
export const noteKind: readonly Cue[] = [
  ...both.map(([name, test]) => note(name, test)),
  ...both.map(([name, test]) => order(name, test)),
  note('mostly of lists', ({ lists }) => lists > 0.6),
  note('with numbered lists', ({ numbered }) => numbered > 0.15),
  note('in the first person', ({ firstPerson }) => firstPerson > 0.2),
  note('with many links', ({ links }) => links > 0.3),
  note('with attendees', ({ hasAttendees }) => hasAttendees),
  note('with dated headings', ({ hasDatedHeadings }) => hasDatedHeadings),
  note('of few lines', ({ lines }) => lines < 15),
  note('of many lines', ({ lines }) => lines > 120),
  weighs('short bare line in a note without lists', (seen) => seen.standsAlone && seen.note.lists < 0.15),
  weighs('thing in a note named as to do', (seen) => named('to do')(seen.note) && opensWithVerbOrThing(seen)),
  weighs(
    'errand in a note named as meeting or day',
    (seen) => isErrand(seen) && (named('meeting')(seen.note) || named('day')(seen.note)),
  ),
];
