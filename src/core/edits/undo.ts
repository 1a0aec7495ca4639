import { parseNote } from '../note/parse-note';
import type { LineChange } from './line-change';
import { editBetween } from './line-edit';
import { lineOffset, locateIn } from './locate';
import { notFound, type NoteEdit, type NotePlan } from './note-plan';
import { bareText, Surroundings } from './surroundings';

const LONE_LF = /(?:^|[^\r])\n/;

const editedSince: NotePlan = {
  kind: 'refused',
  reason: 'The note has been edited there since, so nothing was taken back.',
  lines: [],
};

/**
 * Plans to take back a change in the text as it is now: the lines that it left must still be there, side by side
 * and uniquely. A deleted line leaves none to find, so it comes back only where the whole note is as it was then.
 */
export function planUndo(text: string, change: LineChange): NotePlan {
  if (change.after.length === 0) return planReturn(text, change);
  const note = parseNote(text);
  const found: number[] = [];
  for (const anchor of change.anchorsAfter) {
    const located = locateIn(note, text, anchor);
    if (located.kind !== 'found') return located.kind === 'missing' ? editedSince : notFound(located);
    found.push(located.line);
  }
  const first = found[0] ?? 0;
  if (found.some((line, index) => line !== first + index)) return editedSince;
  return { kind: 'change', edits: [restored(text, first, found.length, change.before)], change };
}

function restored(text: string, line: number, count: number, before: string): NoteEdit {
  const start = lineOffset(text, line);
  const next = text.indexOf('\n', lineOffset(text, line + count - 1));
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  const standing = bareText(text.slice(start, end));
  const edit = editBetween(standing, before);
  const offset = end - standing.length;
  return { ...edit, from: edit.from + offset, to: edit.to + offset };
}

function planReturn(text: string, change: LineChange): NotePlan {
  if (Surroundings.of(parseNote(text)).noteHash() !== change.noteHashAfter) return editedSince;
  const offset = lineOffset(text, change.line);
  const from = offset === 0 && text.startsWith('\uFEFF') ? 1 : offset;
  const insert = change.before + breakAsIn(text, change.lineBreak);
  return { kind: 'change', edits: [{ from, to: from, insert }], change };
}

/** The editor knows no CRLF: a line deleted there may come back to a file where every break is one. */
function breakAsIn(text: string, lineBreak: string): string {
  return lineBreak === '\n' && text.includes('\r\n') && !LONE_LF.test(text) ? '\r\n' : lineBreak;
}
