import type { FollowUp } from '../follow-ups/follow-up';
import { dayOrder } from '../note/day-order';
import { daysOfLines } from '../note/section-day';
import type { ReadNote } from '../read-note';
import type { Settings } from '../settings/settings';
import type { LineHere } from './line-action';
import type { LineEdit } from './line-edit';
import type { FoundLine } from './note-plan';

/** How notes are read. */
export interface Reading {
  readonly read: (text: string) => ReadNote;
  readonly settings: Pick<Settings, 'dayFirst' | 'weekStart'>;
}

/** A found line as it is read in its note. The note is read when asked for, as most actions need only the line. */
export function lineReading({ now, index, line, place, textAfter }: FoundLine, reading: Reading): LineHere {
  let known: ReadNote | null = null;
  const noteNow = (): ReadNote => (known ??= reading.read(now.text));
  const followUp = ({ followUps }: ReadNote): FollowUp | undefined =>
    followUps.find((one) => one.line === index) ??
    followUps.find((one) => one.line <= index && index <= one.endLine);
  const after = (edits: readonly LineEdit[]): FollowUp | undefined =>
    followUp(reading.read(textAfter(edits)));
  return {
    line,
    place,
    get due() {
      return followUp(noteNow())?.due ?? null;
    },
    get owner() {
      return followUp(noteNow())?.owner ?? null;
    },
    get isWrapped() {
      const here = followUp(noteNow());
      return here !== undefined && here.endLine > here.line;
    },
    get dates() {
      const { weekStart } = reading.settings;
      const dayFirst = dayOrder(now.text) ?? reading.settings.dayFirst;
      const { lines } = now.note;
      const here = lines[index];
      const writtenOn = here && daysOfLines(lines, noteNow().writtenOn, dayFirst)(here);
      return writtenOn ? { writtenOn: writtenOn.day, dayFirst, weekStart } : null;
    },
    dueAfter: (edits) => after(edits)?.due ?? null,
    ownerAfter: (edits) => after(edits)?.owner,
  };
}
