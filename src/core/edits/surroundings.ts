import type { Note, Section } from '../note/note';
import { noteShape, type NoteShape } from './note-shape';

const NEIGHBOURS = 2;
const BYTE_ORDER_MARK = 0xfeff;

/** A line's text without the byte order mark, which the app's editor hides and the file keeps. */
export function bareText(line: string): string {
  return line.charCodeAt(0) === BYTE_ORDER_MARK ? line.slice(1) : line;
}

/** Titles of the headings above a line, outermost first. */
export function headingTrail(section: Section | null): string[] {
  return section ? [...headingTrail(section.parent), section.title] : [];
}

/** What a note's lines are surrounded by. */
export interface Surroundings {
  /** The note's lines as hashes; line breaks and a byte order mark do not count. */
  readonly shape: NoteShape;
  /** 0-based numbers of the lines with this text, top to bottom. */
  readonly equalTo: (text: string) => readonly number[];
  /** Which one of the lines equal to it a line is, 0-based from the top. */
  readonly ordinal: (line: number) => number;
  /** Hashes of the nearest non-blank lines above (-1) or below (1), nearest first. */
  readonly beside: (line: number, step: 1 | -1) => number[];
}

const known = new WeakMap<Note, Surroundings>();

/**
 * The surroundings of a note's lines, worked out once per note. Counting equal lines takes one pass over the note;
 * asking for all lines' neighbours is linear too, as blank stretches are walked by their two ends only.
 */
export function surroundingsOf(note: Note): Surroundings {
  const found = known.get(note) ?? surroundings(note.lines.map(({ raw }) => bareText(raw)));
  known.set(note, found);
  return found;
}

function surroundings(texts: readonly string[]): Surroundings {
  const shape = noteShape(texts);
  const equalLines = new Map<string, number[]>();
  const ordinals = texts.map((text, index) => {
    const equal = equalLines.get(text) ?? [];
    equalLines.set(text, equal);
    return equal.push(index) - 1;
  });
  return {
    shape,
    equalTo: (text) => equalLines.get(bareText(text)) ?? [],
    ordinal: (line) => ordinals[line] ?? 0,
    beside(line, step) {
      const hashes: number[] = [];
      for (let index = line + step; hashes.length < NEIGHBOURS; index += step) {
        const hash = shape.lines[index];
        if (hash === undefined) break;
        if (hash !== 0) hashes.push(hash);
      }
      return hashes;
    },
  };
}
