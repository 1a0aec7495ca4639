import { anchorOf } from '../../src/core/edits/anchor-of';
import type { FollowUp } from '../../src/core/follow-ups/follow-up';
import { parseNote } from '../../src/core/note/parse-note';

/** The follow-up that a line of a note would be shown as. */
export function followUpAt(text: string, line: number, path: string): FollowUp {
  return {
    line,
    endLine: line,
    text: text.split(/\r?\n/)[line]!,
    kind: 'action',
    status: 'open',
    marker: 'checkbox',
    owner: null,
    due: null,
    confidence: 1,
    why: [],
    anchor: anchorOf(parseNote(text), line, path),
  };
}
