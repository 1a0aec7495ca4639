import type { DateContext, DaySpan } from '../dates/date-phrase';
import type { FollowUp } from '../follow-ups/follow-up';
import { dayOrder } from '../note/day-order';
import { daysOfLines } from '../note/section-day';
import type { ReadNote } from '../read-note';
import type { Settings } from '../settings/settings';
import type { LineHere } from './line-action';
import type { LineEdit } from './line-edit';
import type { LinePlace } from './line-place';
import type { FoundLine } from './note-plan';

/** How notes are read. */
export interface Reading {
  readonly read: (text: string) => ReadNote;
  readonly settings: Pick<Settings, 'dayFirst' | 'weekStart'>;
}

/** A found line as it is read in its note. The note is read when asked for, as most actions need only the line. */
export class LineReading implements LineHere {
  private note: ReadNote | null = null;

  constructor(
    private readonly found: FoundLine,
    private readonly reading: Reading,
  ) {}

  get line(): string {
    return this.found.line;
  }

  get place(): LinePlace {
    return this.found.place;
  }

  get due(): DaySpan | null {
    return this.followUp(this.noteNow())?.due ?? null;
  }

  get owner(): string | null {
    return this.followUp(this.noteNow())?.owner ?? null;
  }

  get isWrapped(): boolean {
    const followUp = this.followUp(this.noteNow());
    return followUp !== undefined && followUp.endLine > followUp.line;
  }

  get dates(): DateContext | null {
    const { note, text } = this.found.now;
    const { dayFirst, weekStart } = this.reading.settings;
    const isDayFirst = dayOrder(text) ?? dayFirst;
    const here = note.lines[this.found.index];
    const writtenOn = here && daysOfLines(note.lines, this.noteNow().writtenOn, isDayFirst)(here);
    return writtenOn ? { writtenOn: writtenOn.day, dayFirst: isDayFirst, weekStart } : null;
  }

  readonly dueAfter = (edits: readonly LineEdit[]): DaySpan | null => this.after(edits)?.due ?? null;

  readonly ownerAfter = (edits: readonly LineEdit[]): string | null | undefined => this.after(edits)?.owner;

  private after(edits: readonly LineEdit[]): FollowUp | undefined {
    return this.followUp(this.reading.read(this.found.textAfter(edits)));
  }

  private noteNow(): ReadNote {
    this.note ??= this.reading.read(this.found.now.text);
    return this.note;
  }

  private followUp({ followUps }: ReadNote): FollowUp | undefined {
    const { index } = this.found;
    return (
      followUps.find(({ line }) => line === index) ??
      followUps.find(({ line, endLine }) => line <= index && index <= endLine)
    );
  }
}
