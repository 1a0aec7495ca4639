import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inventedNote, inventedNotes } from '../../tests/core/practice/invented-notes';
import { interviewNotes } from '../../tests/core/practice/interview-notes';
import { moreInterviewNotes, moreOtherNotes } from '../../tests/core/practice/more-interview-notes';
import { otherNotes } from '../../tests/core/practice/other-notes';
import { studyNotes } from '../../tests/core/practice/study-notes';

/** A note with what careful readers found in it, by 0-based line. */
export interface JudgedNote {
  /** Notes judged together. */
  readonly set: string;
  readonly author: string;
  readonly name: string;
  readonly text: string;
  readonly prompts: ReadonlySet<number>;
  /** Lines of which readers would differ, and questions to ask them: they count neither way. */
  readonly unclear: ReadonlySet<number>;
}

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

const indices = (lines: readonly LabelledLine[]): Set<number> => new Set(lines.map(({ line }) => line - 1));

function labelledNote(folder: string, file: string): JudgedNote[] {
  const labels = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labels;
  const base = join(folder, file.slice(0, -'.json'.length));
  const path = [`${base}.md`, `${base}.txt`].find((each) => existsSync(each));
  if (path === undefined) return [];
  const isClear = ({ confidence }: LabelledLine): boolean => (confidence ?? 'clear') === 'clear';
  return [
    {
      set: basename(folder),
      author: (labels.source?.repo?.split('/')[0] ?? labels.author ?? labels.id).toLowerCase(),
      name: labels.fileName,
      text: readFileSync(path, 'utf8'),
      prompts: indices(labels.questions.filter(isClear)),
      unclear: indices([...labels.questions.filter((line) => !isClear(line)), ...(labels.asks ?? [])]),
    },
  ];
}

/** The labelled notes of some folders. */
export const labelledNotes = (folders: readonly string[]): JudgedNote[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => labelledNote(folder, file)),
  );

/** The invented notes of the tests, each by an author of its own. */
export const ownNotes = (): JudgedNote[] =>
  [
    ...inventedNotes,
    ...[...interviewNotes, ...moreInterviewNotes, ...studyNotes, ...otherNotes, ...moreOtherNotes].map(
      ({ name, text }) => inventedNote(name, text.replace(/^\n/, '')),
    ),
  ].map((note) => ({ ...note, set: 'invented', author: `invented: ${note.name}` }));
