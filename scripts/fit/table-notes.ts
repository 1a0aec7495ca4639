import { followUpLines } from '../../tests/core/follow-ups/wording/follow-ups';
import { otherLines } from '../../tests/core/follow-ups/wording/other-lines';
import type { Surroundings } from '../../tests/core/follow-ups/wording/settings-of-lines';
import type { LabelledAction, LabelledNote } from './labelled-notes';

/** The set that the tables of wordings make. */
export const TABLES = 'tables';

/** A line of a table in the note around it, of which nothing else is judged. */
function tableNote(
  line: string,
  { path, above, prefix, below }: Surroundings,
  isTask: boolean,
): LabelledNote {
  const before = above.split('\n');
  const lines = [...before, `${prefix}${line}`, ...below.split('\n')];
  const own = before.length + 1;
  const actions = lines.flatMap((_, index): LabelledAction[] => {
    const at = index + 1;
    if (at === own && !isTask) return [];
    return [{ line: at, endLine: at, standing: at === own ? 'clear' : 'debatable', isCheckbox: false }];
  });
  return { id: line, set: TABLES, author: TABLES, category: 'A', path, text: lines.join('\n'), actions };
}

const notesOf = (tables: typeof followUpLines, isTask: boolean): LabelledNote[] =>
  tables.flatMap(([surroundings, lines]) => lines.map((line) => tableNote(line, surroundings, isTask)));

/** The wordings that the tests hold, each in its note: tasks, and lines that ask for nothing. */
export const tableNotes = (): LabelledNote[] => [
  ...notesOf(followUpLines, true),
  ...notesOf(otherLines, false),
];
