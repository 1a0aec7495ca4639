import { linePrefix } from '../note/line-prefix';
import { edit, refuse, type EditPlan } from './edit-plan';
import type { LineEdit } from './line-edit';
import { endOfWords, fieldFormat, fieldsOf, takeOut, writeField } from './line-field';

/** What changing who has a task depends on besides the line. */
export interface OwnerContext {
  /** Who has it now, by the line itself or by what stands around it. */
  readonly owner: string | null;
  /** Who would have it after these edits; undefined where the line would be no follow-up. */
  readonly ownerAfter: (edits: readonly LineEdit[]) => string | null | undefined;
}

/** Plans to give a task to somebody, or with null to nobody. */
export function planOwner(line: string, name: string | null, context: OwnerContext): EditPlan {
  const { owner, ownerAfter } = context;
  if (owner === name) return refuse(name === null ? 'Nobody has it.' : `${name} has it already.`);
  const fields = fieldsOf(line, 'assignee');
  const standing = owner === null ? null : mentionOf(line, owner);
  if (name === null) {
    const taken =
      fields.length > 0
        ? fields.map((field) => takeOut(line, field))
        : standing && [takenOut(line, standing)];
    return taken && ownerAfter(taken) === null
      ? edit(...taken)
      : refuse('Who has it is part of the sentence: change the line itself.');
  }
  const inField = writeField(line, 'assignee', name, 'dataview');
  if (fields.length > 0 && ownerAfter(inField) === name) return edit(...inField);
  const end = endOfWords(line);
  const proposals = [
    standing && [{ from: standing.from, to: standing.to, insert: name }],
    fieldFormat(line)?.startsWith('dataview') ? null : [{ from: end, to: end, insert: ` (${name})` }],
  ];
  const fitting = proposals.find((edits) => edits && ownerAfter(edits) === name);
  return edit(...(fitting ?? inField));
}

interface Mention {
  readonly from: number;
  readonly to: number;
  /** How it is marked: `(Name)`, `@name`, or before a colon. */
  readonly mark: '(' | '@' | ':';
}

/** Where a line names its owner in a way that can be changed; null where it does not, or does so in a sentence. */
function mentionOf(line: string, owner: string): Mention | null {
  const start = linePrefix(line).contentStart;
  const words = line.slice(start).toLowerCase();
  const name = owner.toLowerCase();
  for (const mark of ['(', '@'] as const) {
    const at = words.lastIndexOf(mark + name);
    const behind = words.charAt(at + 1 + name.length);
    if (at >= 0 && (mark === '(' ? behind === ')' : !/[\p{L}\p{N}]/u.test(behind)))
      return { from: start + at + 1, to: start + at + 1 + name.length, mark };
  }
  return words.startsWith(`${name}:`) ? { from: start, to: start + name.length, mark: ':' } : null;
}

function takenOut(line: string, { from, to, mark }: Mention): LineEdit {
  if (mark === '@') return takeOut(line, { from: from - 1, to });
  if (mark === '(') return takeOut(line, { from: from - 1, to: to + 1 });
  return { from, to: to + 1 + (/^\s*/.exec(line.slice(to + 1))?.[0].length ?? 0), insert: '' };
}
