import type { LineSpan } from '../core/follow-ups/follow-up';
import type { Anchor } from '../core/edits/anchor';
import { locate } from '../core/edits/locate';

/** A line of a note as it was read. */
export interface LineAsRead {
  /** 0-based. */
  readonly line: number;
  readonly anchor: Anchor;
}

/** Lines that were read along with another, out of the note's text as it is now; null where that one is not certainly there. */
export function linesNow(text: string, read: LineAsRead, { start, end }: LineSpan): readonly string[] | null {
  const lines = text.split(/\r?\n/);
  const shift = shiftOf(text, lines, read);
  return shift === null ? null : lines.slice(start + shift, end + shift + 1);
}

/** How many lines a line has moved since it was read; null where it is not certainly there. */
function shiftOf(text: string, lines: readonly string[], { line, anchor }: LineAsRead): number | null {
  if (lines[line] === anchor.text) return 0;
  const located = locate(text, anchor);
  return located.kind === 'found' ? located.line - line : null;
}

/** Nested lines stand indented; by themselves they stand at the margin, their own levels kept. */
export function withoutCommonIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  const common = indents.reduce((shared, indent) => sharedStart(shared, indent), indents[0] ?? '');
  return lines.map((line) => (line.startsWith(common) ? line.slice(common.length) : line.trimStart()));
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return a.slice(0, length);
}
