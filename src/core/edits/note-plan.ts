import type { Note } from '../note/note';
import { parseNote } from '../note/parse-note';
import type { Anchor } from './anchor';
import { anchorOf } from './anchor-of';
import type { EditPlan } from './complete';
import type { LineChange } from './line-change';
import { applyEdits, editBetween, type LineEdit } from './line-edit';
import { placeOf, type LinePlace } from './line-place';
import { locateIn, type Located } from './locate';
import { bareText, Surroundings } from './surroundings';

/** A stretch of a note's text that is replaced: as in a line, with offsets in the whole text. */
export type NoteEdit = LineEdit;

/** What to do to a note: edits left to right and the change that they make, or why it is left alone. */
export type NotePlan =
  | { readonly kind: 'change'; readonly edits: readonly NoteEdit[]; readonly change: LineChange }
  | { readonly kind: 'refused'; readonly reason: string; readonly lines: readonly number[] };

/** What to do to a line: edits, or other lines in its place, or nothing and why. */
export type LinePlan = EditPlan | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** Decides about a line, given as it now stands and without a byte order mark. */
export type LineDecision = (line: string, place: LinePlace) => LinePlan;

/** A line of a text, with what is needed to replace it. */
interface Spot {
  readonly note: Note;
  readonly line: number;
  /** Offset of the line's text, after a byte order mark. */
  readonly offset: number;
  readonly raw: string;
  /** The line break that the note uses there. */
  readonly lineBreak: string;
  readonly endsNote: boolean;
}

/** Why an anchored line was not found: reason and candidates. */
export function notFound(located: Exclude<Located, { kind: 'found' }>): NotePlan {
  return located.kind === 'missing'
    ? { kind: 'refused', reason: 'The line has been changed or removed since it was read.', lines: [] }
    : {
        kind: 'refused',
        reason: 'The note has changed and it is no longer certain which line is meant.',
        lines: located.lines,
      };
}

/** Plans the change of one anchored line of a text. */
export function planNote(text: string, anchor: Anchor, decide: LineDecision): NotePlan {
  const note = parseNote(text);
  const located = locateIn(note, text, anchor);
  if (located.kind !== 'found') return notFound(located);
  const spot = spotAt(note, text, located.line, located.offset);
  const plan = decide(spot.raw, placeOf(note, spot.line));
  switch (plan.kind) {
    case 'refused':
      return { kind: 'refused', reason: plan.reason, lines: [spot.line] };
    case 'edit':
      return planned(text, anchor.path, spot, plan.edits, [applyEdits(spot.raw, plan.edits)]);
    case 'lines':
      return planned(text, anchor.path, spot, [replacement(spot, plan.lines)], plan.lines);
  }
}

function spotAt(note: Note, text: string, line: number, offset: number): Spot {
  const whole = note.lines[line]?.raw ?? '';
  const raw = bareText(whole);
  const end = offset + whole.length;
  const breakBefore = text.slice(Math.max(0, offset - 2), offset);
  return {
    note,
    line,
    offset: end - raw.length,
    raw,
    lineBreak:
      text.startsWith('\r\n', end) || (end === text.length && breakBefore === '\r\n') ? '\r\n' : '\n',
    endsNote: end === text.length,
  };
}

/** The edit of a line that puts others in its place; with none, its line break goes too. */
function replacement(spot: Spot, lines: readonly string[]): LineEdit {
  if (lines.length > 0) return editBetween(spot.raw, lines.join(spot.lineBreak));
  return { from: 0, to: spot.raw.length + (spot.endsNote ? 0 : spot.lineBreak.length), insert: '' };
}

function planned(
  text: string,
  path: string,
  spot: Spot,
  lineEdits: readonly LineEdit[],
  after: readonly string[],
): NotePlan {
  const edits = lineEdits.map((edit) => ({
    ...edit,
    from: edit.from + spot.offset,
    to: edit.to + spot.offset,
  }));
  const edited = parseNote(applyEdits(text, edits));
  const change = {
    path,
    line: spot.line,
    anchorBefore: anchorOf(spot.note, spot.line, path),
    before: spot.raw,
    after,
    anchorsAfter: after.map((_, index) => anchorOf(edited, spot.line + index, path)),
    noteHashAfter: Surroundings.of(edited).noteHash(),
    lineBreak: spot.endsNote ? '' : spot.lineBreak,
  };
  return { kind: 'change', edits, change };
}
