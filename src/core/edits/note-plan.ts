import type { Note } from '../note/note';
import { parseNote } from '../note/parse-note';
import type { Anchor } from './anchor';
import type { EditPlan } from './edit-plan';
import { applyEdits, editBetween, shifted, type LineEdit } from './line-edit';
import { placeOf, type LinePlace } from './line-place';
import { locateIn, type Located } from './locate';
import { bareText } from './surroundings';

/** A stretch of a note's text that is replaced: as in a line, with offsets in the whole text. */
export type NoteEdit = LineEdit;

/** A note's text at the moment of writing. */
export interface NoteNow {
  readonly text: string;
  readonly note: Note;
}

/** A change to one place of a note that is about to be made. */
export interface Draft {
  /** Left to right. */
  readonly edits: readonly NoteEdit[];
  /** 0-based first line that is touched, and how many of the lines there are replaced by how many. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The line break after the last of them, empty where it ends the note. */
  readonly lineBreak: string;
}

/** What to do to a note, or why it is left alone; see `EditPlan`. */
export type NotePlan =
  | { readonly kind: 'change'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly reason: string; readonly lines: readonly number[] }
  | { readonly kind: 'apart' };

/** What to do to a line: edits, or other lines in its place, or nothing and why. */
export type LinePlan = EditPlan | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** A line where it was found, without a byte order mark. */
export interface FoundLine {
  readonly now: NoteNow;
  /** 0-based. */
  readonly index: number;
  readonly line: string;
  readonly place: LinePlace;
  /** The note's text after edits of the line. */
  readonly textAfter: (edits: readonly LineEdit[]) => string;
}

/** Decides about a line. */
export type LineDecision = (found: FoundLine) => LinePlan;

/** A text at the moment of writing, parsed. */
export function noteNow(text: string): NoteNow {
  return { text, note: parseNote(text) };
}

/** Why an anchored line was not found: reason and candidates. */
export function notFound({ kind, lines }: Exclude<Located, { kind: 'found' }>): NotePlan {
  const reason =
    kind === 'missing'
      ? 'The line has been changed or removed since it was read.'
      : 'The note has changed and it is no longer certain which line is meant.';
  return { kind: 'refused', reason, lines };
}

/** Plans the change of one anchored line of a note. */
export function planNote(now: NoteNow, anchor: Anchor, decide: LineDecision): NotePlan {
  const { note, text } = now;
  const located = locateIn(note, text, anchor);
  if (located.kind !== 'found') return notFound(located);
  const index = located.line;
  const whole = note.lines[index]?.raw ?? '';
  const line = bareText(whole);
  const end = located.offset + whole.length;
  const lineBreak = breakAt(text, end, located.offset);
  const moved = (edits: readonly LineEdit[]): NoteEdit[] => shifted(edits, end - line.length);
  const textAfter = (edits: readonly LineEdit[]): string => applyEdits(text, moved(edits));
  const plan = decide({ now, index, line, place: placeOf(note, index), textAfter });
  if (plan.kind === 'refused') return { ...plan, lines: [index] };
  if (plan.kind === 'apart') return plan;
  const endsNote = end === text.length;
  const after = plan.kind === 'edit' ? [applyEdits(line, plan.edits)] : plan.lines;
  const edits = plan.kind === 'edit' ? plan.edits : [replacement(line, after, lineBreak, endsNote)];
  const draft = {
    edits: moved(edits),
    line: index,
    before: [line],
    after,
    lineBreak: endsNote ? '' : lineBreak,
  };
  return { kind: 'change', draft };
}

/** The line break that a note uses at the end of a line. */
function breakAt(text: string, end: number, start: number): string {
  const isLast = end === text.length && text.slice(Math.max(0, start - 2), start) === '\r\n';
  return text.startsWith('\r\n', end) || isLast ? '\r\n' : '\n';
}

/** The edit of a line that puts others in its place; with none, its line break goes too. */
function replacement(line: string, lines: readonly string[], lineBreak: string, endsNote: boolean): LineEdit {
  if (lines.length > 0) return editBetween(line, lines.join(lineBreak));
  return { from: 0, to: line.length + (endsNote ? 0 : lineBreak.length), insert: '' };
}
