import { candidatesOf } from '../../src/core/follow-ups/find-follow-ups';
import { cues } from '../../src/core/follow-ups/cues/all';
import type { Seen } from '../../src/core/follow-ups/cues/seen';
import { see } from '../../src/core/follow-ups/cues/sight';
import { headingsAbove, wordsOfTitles } from '../../src/core/follow-ups/words/title-words';
import { BEGINNING, wordAt } from '../../src/core/follow-ups/words/wording';
import { noteName } from '../../src/core/note/note-name';
import { parseNote } from '../../src/core/note/parse-note';
import type { LabelledNote } from './labelled-notes';

/** Where words are asked for: anywhere in the line, at its beginning, in the headings above, in the name of its note. */
export const WORD_PLACES = ['anywhere', 'beginning', 'heading', 'name'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/** A line of a labelled note with the cues that apply to it. */
export interface Example {
  /** 1-based. */
  readonly line: number;
  /** Indices into the project's list of cues. */
  readonly cues: readonly number[];
  /** Whether it is a follow-up; null where the readers left it open. */
  readonly isFollowUp: boolean | null;
  /** Whether the note itself says that it is done: never shown, whatever its score. */
  readonly isClosed: boolean;
  readonly isCheckbox: boolean;
  /** The words that may tell something of a line without a task's mark, lower case, each once in its place. */
  readonly words: Readonly<Record<WordPlace, readonly string[]>>;
}

/** A labelled note with its examples. */
export interface Exercise {
  readonly note: LabelledNote;
  readonly examples: readonly Example[];
  /** The lines of the examples, in the same order. */
  readonly seen: readonly Seen[];
}

const CLOSED = new Set(['done', 'cancelled']);
const BOX = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[.?\]/;

/** What the readers said of a line: the first line of a clear action is one, its further lines are left open. */
function verdict({ actions }: LabelledNote, line: number): boolean | null {
  const holding = actions.filter((action) => line >= action.line && line <= action.endLine);
  if (holding.some((action) => action.standing === 'clear' && action.line === line)) return true;
  return holding.length > 0 ? null : false;
}

function wordsOf({ wording, isMarked, line }: Seen, path: string): Example['words'] {
  if (isMarked) return { anywhere: [], beginning: [], heading: [], name: [] };
  const words = wording.starts.map((_, at) => wordAt(wording, at));
  return {
    anywhere: [...new Set(words)],
    beginning: [...new Set(words.slice(0, BEGINNING))],
    heading: [...wordsOfTitles(headingsAbove(line.section))],
    name: [...wordsOfTitles(noteName(path))],
  };
}

function example(note: LabelledNote, seen: Seen): Example {
  const { candidate, line } = seen;
  const number = line.index + 1;
  return {
    line: number,
    cues: cues.flatMap((cue, index) => (cue.applies(seen) ? [index] : [])),
    isFollowUp: verdict(note, number),
    isClosed:
      CLOSED.has(candidate.marker?.status ?? '') ||
      (candidate.fields.done ?? candidate.fields.cancelled) !== null,
    isCheckbox: BOX.test(line.raw),
    words: wordsOf(seen, note.path),
  };
}

/** Takes a labelled note apart into examples, through the project's own reading. */
export function exercise(labelled: LabelledNote): Exercise {
  const note = parseNote(labelled.text);
  const candidates = candidatesOf(note, {
    path: labelled.path,
    writtenOnAt: () => null,
    dates: { dayFirst: false, weekStart: 1 },
  });
  const seen = see(candidates, note, labelled.path);
  return { note: labelled, seen, examples: seen.map((one) => example(labelled, one)) };
}
