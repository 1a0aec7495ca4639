import type { LineChange } from './line-change';
import { editBetween, insertion, shifted } from './line-edit';
import { lineOffset, locateIn } from './locate';
import { notFound, type NoteNow, type NotePlan } from './note-plan';
import { bareText, surroundingsOf } from './surroundings';

const LONE_LF = /(?:^|[^\r])\n/;

const editedSince = (lines: readonly number[] = []): NotePlan => ({
  kind: 'refused',
  reason: 'The note has been edited there since, so nothing was taken back.',
  lines,
});

/**
 * Plans to take back a change in the text as it is now: the lines that it left must still be there, side by side
 * and uniquely. A deleted line leaves none to find, so it comes back only where the whole note is as it was then.
 */
export function planUndo(now: NoteNow, change: LineChange): NotePlan {
  if (change.after.length === 0) return planReturn(now, change);
  const found: number[] = [];
  for (const anchor of change.anchorsAfter) {
    const located = locateIn(now.note, now.text, anchor);
    if (located.kind !== 'found')
      return located.kind === 'missing' ? editedSince(located.lines) : notFound(located);
    found.push(located.line);
  }
  const first = found[0] ?? 0;
  if (found.some((line, index) => line !== first + index)) return editedSince();
  return planRestoration(now.text, first, change);
}

function planRestoration(text: string, line: number, { before, after, lineBreak }: LineChange): NotePlan {
  const start = lineOffset(text, line);
  const next = text.indexOf('\n', lineOffset(text, line + after.length - 1));
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  const standing = bareText(text.slice(start, end));
  const edits = shifted([editBetween(standing, before)], end - standing.length);
  return { kind: 'change', draft: { edits, line, before: after, after: [before], lineBreak } };
}

function planReturn(
  { text, note }: NoteNow,
  { line, before, lineBreak, noteHashAfter }: LineChange,
): NotePlan {
  if (surroundingsOf(note).shape.hash !== noteHashAfter) return editedSince();
  const offset = lineOffset(text, line);
  const from = offset === 0 && text.startsWith('\uFEFF') ? 1 : offset;
  const edits = [insertion(from, before + breakAsIn(text, lineBreak))];
  return { kind: 'change', draft: { edits, line, before: [], after: [before], lineBreak } };
}

/** The editor knows no CRLF: a line deleted there may come back to a file where every break is one. */
function breakAsIn(text: string, lineBreak: string): string {
  return lineBreak === '\n' && text.includes('\r\n') && !LONE_LF.test(text) ? '\r\n' : lineBreak;
}
