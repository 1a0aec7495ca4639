import fs from 'node:fs';
import path from 'node:path';
import type { LabelledAction, LabelledNote } from './labelled-notes';

/** The set that invented notes belong to. */
export const INVENTED = 'invented';

/** What may stand before the bar of a line, and the line behind it: `A| - call the ferryman`. */
const LABELLED_LINE = /^(?<label>[A?DW]?)\| ?(?<line>.*)$/;
const STANDING: Readonly<Record<string, LabelledAction['standing']>> = {
  A: 'clear',
  '?': 'debatable',
  D: 'done',
};
const BOX = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[.?\]/;
const HEAD_ENDS = '----';

/** Reads an invented note: a head of `key: value` lines, then its lines, each behind its label and a bar. */
export function inventedNote(name: string, source: string): LabelledNote {
  const lines = source.trimEnd().split('\n');
  const end = lines.indexOf(HEAD_ENDS);
  const head = new Map(lines.slice(0, end).map((line) => line.split(/:\s*/, 2) as [string, string]));
  const body = lines.slice(end + 1).map((line) => LABELLED_LINE.exec(line)?.groups);
  const broken = body.findIndex((groups) => groups === undefined);
  if (end < 0 || broken >= 0) throw new Error(`${name} cannot be read at line ${end + broken + 2}.`);
  const actions: LabelledAction[] = [];
  body.forEach(({ label = '', line = '' } = {}, index) => {
    const standing = STANDING[label];
    const at = index + 1;
    if (standing) actions.push({ line: at, endLine: at, standing, isCheckbox: BOX.test(line) });
    const last = actions.pop();
    if (last) actions.push(label === 'W' ? { ...last, endLine: at } : last);
  });
  return {
    id: name,
    set: INVENTED,
    author: head.get('author') ?? name,
    category: head.get('kind') ?? 'A',
    path: `${head.get('name') ?? name}.md`,
    text: body.map((groups) => groups?.['line'] ?? '').join('\n'),
    actions,
  };
}

/** Reads every invented note of a folder. */
export function inventedNotes(folder: string): LabelledNote[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => inventedNote(file, fs.readFileSync(path.join(folder, file), 'utf8')));
}
