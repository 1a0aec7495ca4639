import type { DateContext } from '../dates/date-phrase';
import { anchorOf } from '../edits/anchor-of';
import type { Note, NoteLine } from '../note/note';
import type { WrittenOn } from '../note/written-on';
import { candidate, type Candidate } from './candidate';
import { dueOf } from './due';
import type { FollowUp, FollowUpStatus } from './follow-up';
import { score } from './score';

/** What finding follow-ups depends on besides the note. */
export interface FollowUpContext {
  readonly path: string;
  /** The day from which a line's phrases are read, with its source. */
  readonly writtenOnAt: (line: NoteLine) => WrittenOn | null;
  readonly dates: Omit<DateContext, 'writtenOn'>;
}

/** Below this a line is not worth remembering even as a doubtful follow-up. */
const KEPT_FROM = 0.15;
const LETTERS = /\p{L}{2}/u;

const mayBeFollowUp = (line: NoteLine): boolean =>
  line.region === 'text' && line.heading === 0 && line.table === null && LETTERS.test(line.content);

function statusOf({ marker, fields }: Candidate): FollowUpStatus {
  if (fields.cancelled !== null) return 'cancelled';
  if (fields.done !== null) return 'done';
  return marker?.status ?? 'open';
}

/** A line whose words name a date but nothing to do: "july 24th - nfz". */
const isEvent = (followUp: Candidate, why: readonly string[]): boolean =>
  followUp.marker === null && followUp.dates.length > 0 && why.length === 1;

/** The follow-ups of a note, top to bottom, doubtful ones included; `confidence` tells how sure each is. */
export function findFollowUps(note: Note, context: FollowUpContext): FollowUp[] {
  return note.lines.filter(mayBeFollowUp).flatMap((line) => {
    const writtenOn = context.writtenOnAt(line);
    const found = candidate(line, writtenOn && { ...context.dates, writtenOn: writtenOn.day });
    const { confidence, why } = score(found);
    if (confidence < KEPT_FROM) return [];
    return {
      line: line.index,
      endLine: line.index,
      text: found.words,
      kind: isEvent(found, why) ? 'event' : 'action',
      status: statusOf(found),
      marker: found.marker?.marker ?? null,
      owner: found.owner?.owner ?? null,
      due: dueOf(found, writtenOn),
      confidence,
      why,
      anchor: anchorOf(note, line.index, context.path),
    };
  });
}
