import { linePrefix } from '../note/line-prefix';
import { edit, refuse, type EditOptions, type EditPlan } from './edit-plan';
import { insertion, type LineEdit } from './line-edit';
import { endOfFields, fieldsOf, formatFor, takeOut, writeField } from './line-field';
import { keywordOf } from './status-edit';

/** How urgent a task is, as the Tasks plugin has it. */
export type Priority = 'highest' | 'high' | 'medium' | 'low' | 'lowest';

/** All priorities, the most urgent first, with their symbols on a line. */
export const prioritySymbols: Readonly<Record<Priority, string>> = {
  highest: '🔺',
  high: '⏫',
  medium: '🔼',
  low: '🔽',
  lowest: '⏬',
};

const letters: Readonly<Record<Priority, string>> = {
  highest: 'A',
  high: 'A',
  medium: 'B',
  low: 'C',
  lowest: 'C',
};
const LETTER = /^\s+\[#(?<letter>[A-Z])\]/;

/** Plans to give a task another priority, or with null none. */
export function planPriority(line: string, priority: Priority | null, options: EditOptions): EditPlan {
  const edits = edited(line, priority, options);
  return edits.length > 0 && edits.some(({ from, to, insert }) => line.slice(from, to) !== insert)
    ? edit(...edits)
    : refuse(priority === null ? 'It has no priority.' : 'It has that priority already.');
}

function edited(line: string, priority: Priority | null, options: EditOptions): readonly LineEdit[] {
  const standing = fieldsOf(line, 'priority');
  if (standing.length > 0 && priority === null) return standing.map((field) => takeOut(line, field));
  const [first] = standing;
  const prefix = linePrefix(line);
  const word = first ? null : keywordOf(line, prefix);
  if (word !== null) return lettered(line, prefix.contentStart + word.length, priority);
  if (priority === null) return [];
  const symbol = prioritySymbols[priority];
  if (first && first.valueFrom === first.to) return [{ from: first.from, to: first.to, insert: symbol }];
  const format = formatFor(line, options);
  return first || format !== 'tasks emoji'
    ? writeField(line, 'priority', priority, format)
    : [insertion(endOfFields(line), ` ${symbol}`)];
}

/** Logseq's and org's `[#A]` behind the keyword. */
function lettered(line: string, at: number, priority: Priority | null): readonly LineEdit[] {
  const standing = LETTER.exec(line.slice(at));
  const to = at + (standing?.[0].length ?? 0);
  if (priority === null) return standing ? [{ from: at, to, insert: '' }] : [];
  const letter = letters[priority];
  return standing ? [{ from: to - 2, to: to - 1, insert: letter }] : [insertion(at, ` [#${letter}]`)];
}
