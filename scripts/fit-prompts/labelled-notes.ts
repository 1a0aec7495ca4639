import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNote } from '../../src/core/note/parse-note';
import { candidates } from '../../src/core/practice/candidates';
import { reasons } from '../../src/core/practice/cues/cue';
import { lineCues } from '../../src/core/practice/cues/line-cues';
import { noteCues } from '../../src/core/practice/cues/note-cues';
import { practiceNote } from '../../src/core/practice/practice-note';
import type { Example } from './logistic-regression';

interface LabelledLine {
  readonly line: number;
  readonly confidence?: string;
}

interface Labels {
  readonly id: string;
  readonly author?: string;
  readonly source?: { readonly repo?: string | null };
  readonly fileName: string;
  readonly questions: readonly LabelledLine[];
  readonly asks?: readonly LabelledLine[];
}

/** The candidates of one note; lines of which readers would differ, and questions to ask them, are left out. */
function examplesOf(folder: string, file: string): Example[] {
  const labels = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labels;
  const base = join(folder, file.slice(0, -'.json'.length));
  const text = [`${base}.md`, `${base}.txt`].find((path) => existsSync(path));
  if (text === undefined) return [];
  const note = practiceNote(parseNote(readFileSync(text, 'utf8')), labels.fileName);
  const clear = new Set(
    labels.questions.filter(({ confidence }) => (confidence ?? 'clear') === 'clear').map(({ line }) => line),
  );
  const unclear = new Set([...labels.questions, ...(labels.asks ?? [])].map(({ line }) => line));
  const all = candidates(note);
  const ofNote = reasons(noteCues, { note, candidates: all });
  const judged = all.filter(({ line }) => clear.has(line.index + 1) || !unclear.has(line.index + 1));
  return judged.map((candidate) => ({
    author: labels.source?.repo?.split('/')[0] ?? labels.author ?? labels.id,
    cues: [...reasons(lineCues, candidate), ...ofNote].map(({ reason }) => reason),
    isPrompt: clear.has(candidate.line.index + 1),
    share: 1 / Math.sqrt(judged.length),
  }));
}

/** Every candidate line of the labelled notes in some folders. */
export function labelledNotes(folders: readonly string[]): Example[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => examplesOf(folder, file)),
  );
}
