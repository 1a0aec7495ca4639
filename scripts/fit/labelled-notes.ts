import fs from 'node:fs';
import path from 'node:path';

/** A thing to do as a careful reader marked it. */
export interface LabelledAction {
  /** 1-based first and last line. */
  readonly line: number;
  readonly endLine: number;
  /** `clear` counts; `debatable` and `done` lines count neither way. */
  readonly standing: 'clear' | 'debatable' | 'done';
  readonly isCheckbox: boolean;
}

/** A note with what a careful reader found in it. */
export interface LabelledNote {
  readonly id: string;
  /** The folder it came from: notes labelled together. */
  readonly set: string;
  readonly author: string;
  /** `C` marks notes that ask for nothing. */
  readonly category: string;
  /** Path as a vault would hold it. */
  readonly path: string;
  readonly text: string;
  readonly actions: readonly LabelledAction[];
}

interface Label {
  readonly id: string;
  readonly category: string;
  readonly fileName: string;
  readonly author?: string;
  readonly source?: { readonly repo?: string | null };
  readonly actions?: readonly LabelRow[];
}

interface LabelRow {
  readonly line: number;
  readonly endLine?: number;
  readonly kind: string;
  readonly confidence: string;
}

function action({ line, endLine, kind, confidence }: LabelRow): LabelledAction {
  const standing = kind === 'checkbox-done' ? 'done' : confidence === 'clear' ? 'clear' : 'debatable';
  return { line, endLine: endLine ?? line, standing, isCheckbox: kind === 'checkbox-open' };
}

function labelledNote(folder: string, set: string, file: string): LabelledNote[] {
  const base = path.join(folder, set, file.slice(0, -'.json'.length));
  const note = ['.md', '.txt'].map((ending) => base + ending).find((candidate) => fs.existsSync(candidate));
  const label = JSON.parse(fs.readFileSync(`${base}.json`, 'utf8')) as Label;
  if (note === undefined || !label.actions) return [];
  const name = path.basename(label.fileName).replace(/\.(?:txt|markdown|mdx?)$/i, '');
  return [
    {
      id: label.id,
      set,
      author: (label.source?.repo?.split('/')[0] ?? label.author ?? set).toLowerCase(),
      category: label.category,
      path: `${label.id}/${name}.md`,
      text: fs.readFileSync(note, 'utf8'),
      actions: label.actions.map(action),
    },
  ];
}

/** Reads every labelled note below a folder of sets. Throws a sentence for the user where there is none. */
export function labelledNotes(folder: string): LabelledNote[] {
  if (!fs.existsSync(folder))
    throw new Error(`There are no labelled notes at ${folder}. Name the folder that holds them.`);
  const sets = fs.readdirSync(folder).filter((name) => fs.statSync(path.join(folder, name)).isDirectory());
  return sets.sort().flatMap((set) => {
    const files = fs.readdirSync(path.join(folder, set)).filter((name) => name.endsWith('.json'));
    return files.sort().flatMap((file) => labelledNote(folder, set, file));
  });
}
