import type { DateContext, DatePhrase } from '../dates/date-phrase';
import { findDates } from '../dates/find-dates';
import type { NoteLine } from '../note/note';
import { withPlanning } from './fields/planning';
import { taskFields, type TaskFields } from './fields/task-fields';
import { taskMarker, type TaskMarker } from './fields/task-marker';
import { taskRow, type TaskRow } from './fields/task-row';
import { joinedEnd } from './joined-lines';
import type { OwnerMention } from './owner/mention';
import { ownerMention, written } from './owner/owner-mention';
import { strangers, type People } from './owner/people';
import { signsOf, type Signs } from './signs';
import { withoutAsides } from './without-asides';

/** A line considered as a follow-up: what cues look at. Worked out when asked for; not to be spread. */
export interface Candidate {
  readonly line: NoteLine;
  /** Which characters the text holds. */
  readonly signs: Signs;
  /** 0-based last line of its text, where it is wrapped by hand over several lines. */
  readonly endLine: number;
  /** The line as a row of a table of tasks, else null. */
  readonly row: TaskRow | null;
  readonly fields: TaskFields;
  readonly marker: TaskMarker | null;
  /** The owner that the line itself names, else null. */
  readonly owner: OwnerMention | null;
  readonly dates: readonly DatePhrase[];
  /** The words without task fields and markers; inline Markdown kept; wrapped lines joined. */
  readonly said: string;
  /** The same without the owner. */
  readonly words: string;
  /** The first word that is not a label (`**Schedule:** Provide …`), lower case without marks; empty where there is none. */
  readonly opening: string;
}

/** What a candidate's note tells about it. */
export interface Neighbours {
  readonly lines: readonly NoteLine[];
  readonly people: People;
  /** How wide the note's lines are where they are broken by hand, else null. */
  readonly width: number | null;
}

const alone: Neighbours = { lines: [], people: strangers, width: null };

/** `**Firmware schedule:** Provide …`: a label in bold before the words. */
const BOLD_LABEL = /^(?:\*\*|__)[^*_]{1,60}(?::(?:\*\*|__)|(?:\*\*|__):)\s*(?=\S)/;
const FIRST_WORD = /^[^\p{L}\p{N}]*(?<word>\p{L}[\p{L}\p{M}'’-]*)/u;
/** Day Planner's times before a task: `10:00 - 10:30 text`. */
const PLANNED_TIME = /^\d{1,2}:\d{2}(?:\s*[-–]\s*\d{1,2}:\d{2})?\s+(?=\S)/;
/** How much of a line is read: nobody writes a task this long, and reading stays linear in a note's length. */
const MOST_READ = 2000;

/** A line taken apart on demand, each part once: most lines are judged by little of it. */
class LineCandidate implements Candidate {
  private end = -1;
  private foundSigns: Signs | undefined;
  private foundRow: TaskRow | null | undefined;
  private foundFields: TaskFields | undefined;
  private foundMarker: TaskMarker | null | undefined;
  private foundOwner: OwnerMention | null | undefined;
  private foundDates: readonly DatePhrase[] | undefined;
  private foundOpening: string | undefined;

  constructor(
    readonly line: NoteLine,
    private readonly dateContext: () => DateContext | null,
    private readonly near: Neighbours,
  ) {}

  get endLine(): number {
    if (this.end < 0) this.end = joinedEnd(this.near.lines, this.line, this.near.width);
    return this.end;
  }

  get signs(): Signs {
    return (this.foundSigns ??= signsOf(this.content()));
  }

  get row(): TaskRow | null {
    if (this.foundRow === undefined)
      this.foundRow = this.line.table && taskRow(this.line.table, this.near.people);
    return this.foundRow;
  }

  get fields(): TaskFields {
    return (this.foundFields ??= this.readFields());
  }

  get marker(): TaskMarker | null {
    if (this.foundMarker === undefined) this.foundMarker = taskMarker(this.line, this.fields.words);
    return this.foundMarker;
  }

  get owner(): OwnerMention | null {
    if (this.foundOwner === undefined) this.foundOwner = this.readOwner();
    return this.foundOwner;
  }

  get said(): string {
    const words = this.marker?.words ?? this.fields.words;
    return this.line.box === null ? words : words.replace(PLANNED_TIME, '');
  }

  get words(): string {
    return this.owner?.words ?? this.said;
  }

  get dates(): readonly DatePhrase[] {
    return (this.foundDates ??= this.readDates());
  }

  get opening(): string {
    return (this.foundOpening ??= openingWord(this.words));
  }

  private content(): string {
    if (this.row) return this.row.task;
    const { line, endLine } = this;
    if (endLine === line.index) return readable(line.content);
    const lines = this.near.lines.slice(line.index, endLine + 1);
    return readable(lines.map(({ content }) => content).join(' '));
  }

  private readFields(): TaskFields {
    const fields = taskFields(withoutAsides(this.content(), this.signs), this.signs);
    if (this.row) return { ...fields, assignee: fields.assignee ?? this.row.owner };
    return withPlanning(fields, this.near.lines, this.endLine + 1);
  }

  private readOwner(): OwnerMention | null {
    const words = this.said;
    const mention = ownerMention(words, this.near.people, this.signs);
    const given = this.fields.assignee ?? this.markOwner();
    return given === null
      ? mention
      : { owner: given, words: mention?.owner === given ? mention.words : words };
  }

  /** What stands in a mark's parentheses is an owner where it may be a name. */
  private markOwner(): string | null {
    const owner = this.marker?.owner ?? null;
    return owner !== null && this.near.people.areNames(owner) ? written(owner) : null;
  }

  private readDates(): readonly DatePhrase[] {
    const context = this.dateContext();
    return context ? findDates(this.row ? this.row.due : this.words, context) : [];
  }
}

const readable = (content: string): string =>
  content.length > MOST_READ ? content.slice(0, MOST_READ) : content;

function openingWord(words: string): string {
  return FIRST_WORD.exec(words.replace(BOLD_LABEL, ''))?.groups?.['word']?.toLowerCase() ?? '';
}

/** Takes a line apart into what cues look at. A function as `dateContext` is asked only where a day may be named. */
export function candidate(
  line: NoteLine,
  dateContext: DateContext | null | (() => DateContext | null),
  near: Neighbours = alone,
): Candidate {
  return new LineCandidate(line, typeof dateContext === 'function' ? dateContext : () => dateContext, near);
}
