import type { Note, NoteLine, Section } from '../note/note';
import { NoteShape } from './note-shape';

const NEIGHBOURS = 2;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** A line's text without the byte order mark, which the app's editor hides and the file keeps. */
export function bareText(line: string): string {
  return line.replace(BYTE_ORDER_MARK, '');
}

/** Titles of the headings above a line, outermost first. */
export function headingTrail(section: Section | null): string[] {
  return section ? [...headingTrail(section.parent), section.title] : [];
}

/**
 * What a note's lines are surrounded by. Counting equal lines takes one pass over the note, once;
 * asking for all lines' neighbours is linear too, as blank stretches are walked by their two ends only.
 */
export class Surroundings {
  private static readonly ofNote = new WeakMap<Note, Surroundings>();

  private readonly equalLines = new Map<string, number[]>();
  private readonly ordinals: number[] = [];
  private known: NoteShape | null = null;

  private constructor(private readonly lines: readonly NoteLine[]) {
    for (const line of lines) {
      const text = bareText(line.raw);
      const equal = this.equalLines.get(text);
      this.ordinals.push(equal?.length ?? 0);
      if (equal) equal.push(line.index);
      else this.equalLines.set(text, [line.index]);
    }
  }

  /** The surroundings of a note's lines, worked out once per note. */
  static of(note: Note): Surroundings {
    const known = Surroundings.ofNote.get(note);
    if (known) return known;
    const fresh = new Surroundings(note.lines);
    Surroundings.ofNote.set(note, fresh);
    return fresh;
  }

  /** 0-based numbers of the lines with this text, top to bottom. */
  equalTo(text: string): readonly number[] {
    return this.equalLines.get(bareText(text)) ?? [];
  }

  /** Which one of the lines equal to it a line is, 0-based from the top. */
  ordinal(line: number): number {
    return this.ordinals[line] ?? 0;
  }

  /** The note's lines as hashes; line breaks and a byte order mark do not count. */
  shape(): NoteShape {
    this.known ??= NoteShape.of(this.lines.map((line) => bareText(line.raw)));
    return this.known;
  }

  /** Hashes of the nearest non-blank lines above, nearest first. */
  above(line: number): number[] {
    return this.neighbours(line, -1);
  }

  /** Hashes of the nearest non-blank lines below, nearest first. */
  below(line: number): number[] {
    return this.neighbours(line, 1);
  }

  private neighbours(line: number, step: 1 | -1): number[] {
    const all = this.shape().lines;
    const hashes: number[] = [];
    for (let index = line + step; hashes.length < NEIGHBOURS; index += step) {
      const hash = all[index];
      if (hash === undefined) break;
      if (hash !== 0) hashes.push(hash);
    }
    return hashes;
  }
}
