import { weighs, type Cue } from './cue';
import { holdsCode, type NameSays, type NoteTraits } from './note-traits';
import { opensWithVerb } from './opening';

const note = (name: string, test: (note: NoteTraits) => boolean): Cue =>
  weighs(`note ${name}`, (seen) => test(seen.note), 'note');
const order = (name: string, test: (note: NoteTraits) => boolean): Cue =>
  weighs(`order in a note ${name}`, (seen) => test(seen.note) && opensWithVerb(seen), 'order');

type Making = typeof note;
const named = (make: Making, names: readonly NameSays[]): Cue[] =>
  names.map((what) => make(`named as ${what}`, ({ nameSays }) => nameSays.has(what)));
const inHaste = (make: Making): Cue => make('typed in haste', ({ small }) => small > 0.6);

/** What the note is for, and what an order means in it. */
export const noteKind: readonly Cue[] = [
  ...named(note, ['meeting', 'interview', 'how-to', 'project papers', 'log']),
  note('with code', holdsCode),
  note('with many headings', ({ headings }) => headings > 0.15),
  inHaste(note),
  ...named(order, ['day', 'to do', 'interview', 'how-to', 'reading', 'project papers', 'log']),
  inHaste(order),
  note('with numbered lists', ({ numbered }) => numbered > 0.15),
  note('in the first person', ({ firstPerson }) => firstPerson > 0.2),
  note('with attendees', ({ hasAttendees }) => hasAttendees),
  note('with dated headings', ({ hasDatedHeadings }) => hasDatedHeadings),
  note('of few lines', ({ lines }) => lines < 15),
  note('of many lines', ({ lines }) => lines > 120),
];
