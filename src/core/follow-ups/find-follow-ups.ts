import type { DateContext } from '../dates/date-phrase';
import { anchorOf } from '../edits/anchor-of';
import type { Note, NoteLine } from '../note/note';
import { atOnce, each, type Steps } from '../steps';
import type { WrittenOn } from '../note/written-on';
import { isBoard, isCard, isFiled } from './board';
import { candidate, type Candidate, type Neighbours } from './candidate';
import { detailLines } from './detail-lines';
import { DatesAbove, readFrom, type DateSettings } from './due/due-above';
import { dueOf } from './due/due-of';
import { eventScore, mayBeEvent } from './event';
import { isPlanning } from './fields/planning';
import type { Due, FollowUp, FollowUpStatus } from './follow-up';
import { pageWidth } from './joined-lines';
import { OwnersAbove } from './owner/owner-above';
import { ME } from './me';
import { People } from './owner/people';
import { scores, type CueScore, type Score } from './score';
import { statusOf } from './status';
import { taskNote, type Properties } from './task-note';
import { isTemplate } from './without-asides';

/** What finding follow-ups depends on besides the note. */
export interface FollowUpContext {
  readonly path: string;
  /** The day from which a line's phrases are read, with its source. */
  readonly writtenOnAt: (line: NoteLine) => WrittenOn | null;
  readonly dates: DateSettings;
  /** The front matter as an object; absent where it is not known. */
  readonly properties?: Properties;
}

/** Below this a line is not worth remembering even as a doubtful follow-up. */
const KEPT_FROM = 0.15;
const LETTERS = /\p{L}{2}/u;

function mayBeFollowUp({ region, heading, content }: NoteLine): boolean {
  return region === 'text' && heading === 0 && LETTERS.test(content) && !isPlanning(content);
}

/** Whether a line that has words has some of its own: no template, no ordinary table, not only fields and comments. */
function hasWords({ line, row, signs, fields }: Candidate): boolean {
  if (line.table !== null && row === null) return false;
  if (isTemplate(line.content, signs)) return false;
  return fields.words === line.content || LETTERS.test(fields.words);
}

/** The follow-ups of one note. */
class NoteReader {
  private readonly near: Neighbours;
  private readonly owners: OwnersAbove;
  private readonly datesAbove: DatesAbove;
  private readonly isBoard: boolean;

  constructor(
    private readonly note: Note,
    private readonly context: FollowUpContext,
  ) {
    const people = new People(note.lines);
    this.near = { lines: note.lines, people, width: pageWidth(note.lines) };
    this.owners = new OwnersAbove(note.lines, people);
    this.datesAbove = new DatesAbove(context.dates);
    this.isBoard = isBoard(note);
  }

  *candidates(): Steps<Candidate[]> {
    const found = yield* each(this.note.lines, (line) => this.candidate(line));
    return found.filter((one) => one !== null);
  }

  private candidate(line: NoteLine): Candidate | null {
    if (!mayBeFollowUp(line) || (this.isBoard && !isCard(line))) return null;
    const found = candidate(line, () => this.dateContext(line), this.near);
    return hasWords(found) ? found : null;
  }

  /** The follow-up that a candidate is; null where it is not worth remembering. */
  followUp(found: Candidate, asAction: CueScore): FollowUp | null {
    const asEvent = asAction.mayNameDay && mayBeEvent(found) ? this.eventScore(found) : null;
    const score = asEvent && asEvent.confidence > asAction.confidence ? asEvent : asAction;
    if (score.confidence < KEPT_FROM) return null;
    const { line, endLine, marker, words } = found;
    const details = detailLines(this.note.lines, found);
    return {
      line: line.index,
      endLine,
      text: words,
      kind: score === asEvent ? 'event' : 'action',
      status: this.statusOf(found),
      marker: marker?.marker ?? null,
      owner: this.ownerOf(found),
      due: this.dueOf(found),
      confidence: score.confidence,
      why: score.why,
      anchor: anchorOf(this.note, line.index, this.context.path),
      ...(details ? { details } : {}),
    };
  }

  private eventScore(found: Candidate): Score | null {
    const writtenOn = this.context.writtenOnAt(found.line);
    return writtenOn && eventScore(found, writtenOn.day);
  }

  private dueOf(found: Candidate): Due | null {
    const writtenOn = this.context.writtenOnAt(found.line);
    return dueOf(found, {
      lines: this.note.lines,
      writtenOn,
      dates: this.context.dates,
      above: this.datesAbove,
    });
  }

  private dateContext(line: NoteLine): DateContext | null {
    const writtenOn = this.context.writtenOnAt(line);
    return writtenOn && readFrom(writtenOn, this.context.dates);
  }

  private statusOf({ line, fields, marker, row }: Candidate): FollowUpStatus {
    const words = marker?.words ?? fields.words;
    return statusOf({
      fields,
      marker,
      row: row?.status ?? null,
      isFiled: this.isBoard && isFiled(line),
      words,
    });
  }

  /** Who is named on the line; "I" under a person's name is that person. */
  private ownerOf({ owner, line }: Candidate): string | null {
    if (owner && owner.owner !== ME) return owner.owner;
    return this.owners.of(line) ?? owner?.owner ?? null;
  }
}

/** The lines of a note that may be follow-ups, taken apart. */
export function candidatesOf(note: Note, context: FollowUpContext): Candidate[] {
  return atOnce(new NoteReader(note, context).candidates());
}

/** A line that goes on a follow-up begun above is part of it, unless it is surer by itself or marked where that is not. */
function withoutContinued(followUps: readonly FollowUp[]): FollowUp[] {
  let above: FollowUp | null = null;
  const isPartOf = (followUp: FollowUp, whole: FollowUp): boolean =>
    followUp.line <= whole.endLine &&
    ((whole.marker !== null && followUp.marker === null) || followUp.confidence <= whole.confidence);
  return followUps.filter((followUp) => {
    if (above && isPartOf(followUp, above)) return false;
    above = followUp;
    return true;
  });
}

/** The follow-ups of a note, top to bottom, doubtful ones included; `confidence` tells how sure each is. */
export function* findFollowUps(note: Note, context: FollowUpContext): Steps<FollowUp[]> {
  const whole = context.properties ? taskNote(note, context.path, context.properties) : null;
  if (whole) return [whole];
  const reader = new NoteReader(note, context);
  const candidates = yield* reader.candidates();
  const found = yield* scores(candidates, note, context.path);
  const followUps = yield* each(candidates, (one, index) => {
    const score = found[index];
    return score ? reader.followUp(one, score) : null;
  });
  return withoutContinued(followUps.filter((one) => one !== null));
}
