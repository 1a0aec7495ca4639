import { anchorOf } from '../edits/anchor-of';
import type { Note, NoteLine } from '../note/note';
import type { WrittenOn } from '../note/written-on';
import { candidate, type Candidate, type Neighbours } from './candidate';
import { detailLines } from './detail-lines';
import type { DateSettings } from './due/due-above';
import { dueOf } from './due/due-of';
import { isEvent } from './event';
import { isPlanning } from './fields/planning';
import type { FollowUp } from './follow-up';
import { pageWidth } from './joined-lines';
import { OwnersAbove } from './owner/owner-above';
import { ME } from './me';
import { People } from './owner/people';
import { scores, type Score } from './score';
import { statusOf } from './status';
import { isTemplate, withoutAsides } from './without-asides';

/** What finding follow-ups depends on besides the note. */
export interface FollowUpContext {
  readonly path: string;
  /** The day from which a line's phrases are read, with its source. */
  readonly writtenOnAt: (line: NoteLine) => WrittenOn | null;
  readonly dates: DateSettings;
}

/** Below this a line is not worth remembering even as a doubtful follow-up. */
const KEPT_FROM = 0.15;
const LETTERS = /\p{L}{2}/u;

function mayBeFollowUp({ region, heading, content }: NoteLine): boolean {
  if (region !== 'text' || heading > 0 || !LETTERS.test(content)) return false;
  if (isPlanning(content) || isTemplate(content)) return false;
  return LETTERS.test(withoutAsides(content));
}

/** The follow-ups of one note. */
class NoteReader {
  private readonly near: Neighbours;
  private readonly owners: OwnersAbove;

  constructor(
    private readonly note: Note,
    private readonly context: FollowUpContext,
  ) {
    const people = new People(note.lines);
    this.near = { lines: note.lines, people, width: pageWidth(note.lines) };
    this.owners = new OwnersAbove(note.lines, people);
  }

  candidates(): Candidate[] {
    return this.note.lines.filter(mayBeFollowUp).flatMap((line) => {
      const found = candidate(line, () => this.dateContext(line), this.near);
      return line.table !== null && found.row === null ? [] : [found];
    });
  }

  followUp(found: Candidate, { confidence, why }: Score): FollowUp {
    const { line, endLine, marker, words } = found;
    const details = detailLines(this.note.lines, found);
    return {
      line: line.index,
      endLine,
      text: words,
      kind: isEvent(found) ? 'event' : 'action',
      status: statusOf({ ...this.signs(found), words: this.said(found) }),
      marker: marker?.marker ?? null,
      owner: this.ownerOf(found),
      due: dueOf(found, {
        lines: this.note.lines,
        writtenOn: this.context.writtenOnAt(line),
        dates: this.context.dates,
      }),
      confidence,
      why,
      anchor: anchorOf(this.note, line.index, this.context.path),
      ...(details ? { details } : {}),
    };
  }

  private dateContext(line: NoteLine): (DateSettings & { writtenOn: WrittenOn['day'] }) | null {
    const writtenOn = this.context.writtenOnAt(line);
    return writtenOn && { ...this.context.dates, writtenOn: writtenOn.day };
  }

  private said({ marker, fields }: Candidate): string {
    return marker?.words ?? fields.words;
  }

  private signs({ fields, marker, row }: Candidate) {
    return { fields, marker, row: row?.status ?? null, isFiled: false };
  }

  /** Who is named on the line; "I" under a person's name is that person. */
  private ownerOf({ owner, line }: Candidate): string | null {
    if (owner && owner.owner !== ME) return owner.owner;
    return this.owners.of(line) ?? owner?.owner ?? null;
  }
}

/** The follow-ups of a note, top to bottom, doubtful ones included; `confidence` tells how sure each is. */
export function findFollowUps(note: Note, context: FollowUpContext): FollowUp[] {
  const reader = new NoteReader(note, context);
  const candidates = reader.candidates();
  const found = scores(candidates, note, context.path);
  return candidates.flatMap((one, index) => {
    const score = found[index];
    return score && score.confidence >= KEPT_FROM ? [reader.followUp(one, score)] : [];
  });
}
