import type { Note, NoteLine } from '../../note/note';
import type { Candidate } from '../candidate';
import { kind } from '../words/word-kinds';
import { wordingOf, type Wording } from '../words/wording';
import { noteTraits, type NoteTraits } from './note-traits';
import { placeOf, type Place } from './place-of';
import { Titles } from './title';

/** A candidate as cues see it: its words, its place, its note. */
export interface Seen {
  readonly candidate: Candidate;
  readonly line: NoteLine;
  readonly wording: Wording;
  /** Index of the word that sets the mood: after a label and small words like "also", "then". */
  readonly first: number;
  readonly place: Place;
  readonly note: NoteTraits;
  /** Whether list items or lines stand under it. */
  readonly hasChildren: boolean;
  /** Whether the line goes on the paragraph of the line above. */
  readonly goesOn: boolean;
  /** List levels above the line. */
  readonly depth: number;
}

const ADVERBS = new Set(
  'also then just still next first firstly second finally lastly now definitely definately really actually again so and but or both'.split(
    ' ',
  ),
);

function firstWord({ words, opening }: Wording): number {
  let at = opening;
  while (at < words.length - 1 && at < opening + 2 && ADVERBS.has(words[at] ?? '')) at++;
  return at;
}

function depthOf(line: NoteLine): number {
  let depth = 0;
  for (let at = line.parent; at; at = at.parent) if (at.marker !== null) depth++;
  return depth;
}

/** Whether a line of prose goes on the sentence of the line above. */
function goesOn(line: NoteLine, above: NoteLine | undefined): boolean {
  if (line.marker !== null || !above || above.content === '' || above.heading > 0) return false;
  return above.region === 'text' && above.table === null;
}

const TASK_HEADER = /task|action|to-?do|deliverable|next|what|item/i;
const NOTE_HEADER = /notes?|description|plan|detail/i;

/** The words of the cell that says what is to be done: by its header, else the longest. */
function taskCell({ table }: NoteLine): string | null {
  if (!table) return null;
  const byHeader = [TASK_HEADER, NOTE_HEADER].map((wanted) =>
    table.header.findIndex((cell) => wanted.test(cell)),
  );
  for (const column of byHeader) if (table.cells[column]) return table.cells[column] ?? '';
  return [...table.cells].sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Sees the candidates of one note. */
export function see(candidates: readonly Candidate[], note: Note, path: string): Seen[] {
  const titles = new Titles();
  const traits = noteTraits(note, path);
  const parents = new Set(note.lines.filter((line) => line.content !== '').map((line) => line.parent));
  return candidates.map((candidate) => {
    const { line } = candidate;
    const wording = wordingOf(taskCell(line) ?? candidate.words);
    return {
      candidate,
      line,
      wording,
      first: firstWord(wording),
      place: placeOf(line, titles),
      note: traits,
      hasChildren: parents.has(line),
      goesOn: goesOn(line, note.lines[line.index - 1]),
      depth: depthOf(line),
    };
  });
}

/** Whether the word at an index may be any of `kinds`. */
export function isAt({ wording }: Seen, index: number, kinds: number): boolean {
  return ((wording.kinds[index] ?? 0) & kinds) !== 0;
}

/** The first index at or after `from` whose word may be any of `kinds`, -1 where there is none. */
export function indexOf({ wording }: Seen, kinds: number, from = 0): number {
  for (let at = from; at < wording.kinds.length; at++)
    if (((wording.kinds[at] ?? 0) & kinds) !== 0) return at;
  return -1;
}

/** Whether an order stands at an index: a clear verb, or one that is also a thing with its object after it. */
export function isOrderAt(seen: Seen, index: number): boolean {
  if (isAt(seen, index, kind.order)) return true;
  return isAt(seen, index, kind.orderOrThing) && isAt(seen, index + 1, kind.article | kind.preposition);
}
