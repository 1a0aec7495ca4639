import { parseNote } from '../../src/core/note/parse-note';
import { candidates } from '../../src/core/practice/candidates';
import { reasons } from '../../src/core/practice/cues/cue';
import { lineCues } from '../../src/core/practice/cues/line-cues';
import { noteCues } from '../../src/core/practice/cues/note-cues';
import { practiceNote } from '../../src/core/practice/practice-note';
import type { JudgedNote } from './judged-notes';
import { atOnce } from '../../src/core/steps';

/** All cues, in the order of an example's features. */
export const allCues = [...lineCues, ...noteCues];
const PLACES = new Map(allCues.map(({ reason }, at) => [reason, at]));

/** A line as the model sees it. */
export interface Example {
  readonly note: JudgedNote;
  /** 1-based line and its words. */
  readonly place: string;
  /** Indices into `allCues`; null where the line is not even a candidate. */
  readonly features: readonly number[] | null;
  readonly isPrompt: boolean;
  /** How much it counts: lines of a long note count less each. */
  readonly weight: number;
}

/** The lines of a note on which readers agree: its candidates, and the prompts that are none. */
export function examplesOf(judged: JudgedNote): Example[] {
  const note = practiceNote(parseNote(judged.text), judged.name);
  const all = atOnce(candidates(note));
  const ofNote = reasons(noteCues, { note, candidates: all });
  const isPrompt = (line: number): boolean => judged.prompts.has(line);
  const place = (line: number): string => `${line + 1}: ${note.note.lines[line]?.raw.trim().slice(0, 100)}`;
  const found = all
    .filter(({ line: { index } }) => isPrompt(index) || !judged.unclear.has(index))
    .map((candidate) => ({
      note: judged,
      place: place(candidate.line.index),
      features: [...reasons(lineCues, candidate), ...ofNote].map(({ reason }) => PLACES.get(reason) ?? -1),
      isPrompt: isPrompt(candidate.line.index),
      weight: 1 / Math.sqrt(all.length),
    }));
  const missed = [...judged.prompts].filter((line) =>
    all.every((candidate) => candidate.line.index !== line),
  );
  return [
    ...found,
    ...missed.map((line) => ({
      note: judged,
      place: place(line),
      features: null,
      isPrompt: true,
      weight: 0,
    })),
  ];
}
