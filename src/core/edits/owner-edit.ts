import { ME } from '../follow-ups/me';
import { linePrefix } from '../note/line-prefix';
import { edit, refuse, type EditPlan } from './edit-plan';
import { insertion, type LineEdit } from './line-edit';
import { endOfFields, endOfWords, fieldFormat, fieldsOf, takeOut, writeField } from './line-field';

/** What changing who has a task depends on besides the line. */
export interface OwnerContext {
  /** Who has it now, by the line itself or by what stands around it. */
  readonly owner: string | null;
  /** Who would have it after these edits; undefined where the line would be no follow-up. */
  readonly ownerAfter: (edits: readonly LineEdit[]) => string | null | undefined;
}

type Edits = readonly LineEdit[];

/** Plans to give a task to somebody, or with null to nobody. */
export function planOwner(line: string, name: string | null, context: OwnerContext): EditPlan {
  const { owner, ownerAfter } = context;
  if (owner === name) return refuse(name === null ? 'Nobody has it.' : 'It has that owner already.');
  const fields = fieldsOf(line, 'assignee');
  const standing = owner === null ? null : mentionOf(line, owner);
  const taken =
    fields.length > 0 ? fields.map((field) => takeOut(line, field)) : standing && takenOut(line, standing);
  const leaves = taken && (ownerAfter(taken) ?? null) === null ? taken : null;
  if (name === null)
    return leaves ? edit(...leaves) : refuse('Who has it is part of the sentence: change the line itself.');
  if (name === ME && owner === null) return refuse('Nobody else has it, so it is yours already.');
  const proposals = [
    ...(fields.length > 0 ? [writeField(line, 'assignee', name, 'dataview')] : []),
    ...(name === ME && leaves ? [leaves] : []),
    ...(standing && !(name === ME && standing.mark === 'subject')
      ? [[{ from: standing.from, to: standing.to, insert: name }]]
      : []),
    ...(fields.length > 0 ? [] : added(line, name)),
  ];
  const isRead = (edits: Edits): boolean => {
    const after = ownerAfter(edits);
    // A line that is no follow-up cannot say who it is read to belong to.
    return after === undefined || after === name || (edits === leaves && after === null);
  };
  const fitting = proposals.find(isRead);
  return fitting
    ? edit(...fitting)
    : refuse('The line says in its own way who has it: change the line itself.');
}

/** A name at the end of the words, in the ways that a line allows. */
function added(line: string, name: string): Edits[] {
  const format = fieldFormat(line);
  const isPlain = format === 'tasks emoji' || format === null;
  const end = isPlain ? endOfWords(line) : endOfFields(line);
  const field = format === 'dataview in parentheses' ? `(assignee:: ${name})` : `[assignee:: ${name}]`;
  return [...(isPlain ? [`(${name})`] : []), field].map((way) => [insertion(end, ` ${way}`)]);
}

interface Mention {
  readonly from: number;
  readonly to: number;
  /** How it is marked: `(Name)`, `@name`, `Name: …`, or as the subject of a sentence. */
  readonly mark: '(' | '@' | ':' | 'subject';
}

/** Where a line names its owner; null where it does not do so in a way that is known. */
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
  const behind = words.startsWith(name)
    ? /^(?::|(?= (?:to|will|should)\s))/.exec(words.slice(name.length))
    : null;
  return behind && { from: start, to: start + name.length, mark: behind[0] === ':' ? ':' : 'subject' };
}

/** How far each mark reaches before and behind the name; without its subject no sentence stands. */
const reaches: Readonly<Record<Mention['mark'], readonly [before: number, behind: number] | null>> = {
  '(': [1, 1],
  '@': [1, 0],
  ':': [0, 1],
  subject: null,
};

function takenOut(line: string, { from, to, mark }: Mention): Edits | null {
  const reach = reaches[mark];
  return reach && [takeOut(line, { from: from - reach[0], to: to + reach[1] })];
}
