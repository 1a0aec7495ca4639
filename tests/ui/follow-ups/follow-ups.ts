import { anchorOf } from '../../../src/core/edits/anchor-of';
import type { FollowUp } from '../../../src/core/follow-ups/follow-up';
import { parseNote } from '../../../src/core/note/parse-note';
import { rowGroups, type Row } from '../../../src/ui/follow-ups/row';

/** The follow-up on a line of a note; all that is not given is ordinary. */
export function followUp(
  note: string,
  line: number,
  given: Partial<FollowUp> = {},
  path = 'Inbox.md',
): FollowUp {
  const parsed = parseNote(note);
  return {
    line,
    endLine: line,
    text: parsed.lines[line]?.content ?? '',
    kind: 'action',
    status: 'open',
    marker: 'checkbox',
    owner: null,
    due: null,
    confidence: 0.9,
    why: ['has a checkbox'],
    anchor: anchorOf(parsed, line, path),
    ...given,
  };
}

/** A follow-up as the only row of a sidebar. */
export function rowOf(followUp: FollowUp): Row {
  const item = { path: followUp.anchor.path, followUp };
  return rowGroups(new Map([['no date', [item]]]))[0]!.rows[0]!;
}
