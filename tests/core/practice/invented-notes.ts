import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An invented note with what a careful reader finds in it, by 0-based line. */
export interface InventedNote {
  readonly name: string;
  readonly text: string;
  readonly prompts: ReadonlySet<number>;
  /** Lines of which readers would differ, and questions to ask them. */
  readonly unclear: ReadonlySet<number>;
}

const FILES = ['one.txt', 'two.txt', 'three.txt'];
const MARK = / [←→¿]$/;

/** Reads a note whose lines are marked: `←` a prompt, `→` a question to ask them, `¿` either way is right. */
export function inventedNote(name: string, marked: string): InventedNote {
  const lines = marked.split('\n');
  const marks = lines.map((line) => MARK.exec(line)?.[0]);
  const at = (isMeant: (mark: string) => boolean): Set<number> =>
    new Set(marks.flatMap((mark, index) => (mark !== undefined && isMeant(mark) ? [index] : [])));
  return {
    name,
    text: lines.map((line) => line.replace(MARK, '')).join('\n'),
    prompts: at((mark) => mark === ' ←'),
    unclear: at((mark) => mark !== ' ←'),
  };
}

/** A hundred notes in many people's manners; each begins with `=== ` and its path. */
export const inventedNotes: readonly InventedNote[] = FILES.flatMap((file) =>
  readFileSync(join(import.meta.dirname, 'invented', file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((note) => inventedNote(note.slice(0, note.indexOf('\n')), note.slice(note.indexOf('\n') + 1))),
);
