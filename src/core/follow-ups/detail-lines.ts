import type { NoteLine } from '../note/note';
import type { Candidate } from './candidate';
import type { LineSpan } from './follow-up';

/** Whether a line stands, at any depth, under another. */
function isUnder(line: NoteLine, above: NoteLine): boolean {
  for (let at = line.parent; at && at.index >= above.index; at = at.parent) if (at === above) return true;
  return false;
}

/** The lines under a follow-up that belong to it as its context: up to the first box of its own. Null where there are none. */
export function detailLines(lines: readonly NoteLine[], { line, endLine }: Candidate): LineSpan | null {
  if (line.marker === null) return null;
  let end = endLine;
  for (let index = endLine + 1; index < lines.length; index++) {
    const below = lines[index];
    if (!below || below.heading > 0 || below.box !== null) break;
    if (below.content === '') continue;
    if (!isUnder(below, line)) break;
    end = index;
  }
  return end === endLine ? null : { start: endLine + 1, end };
}
