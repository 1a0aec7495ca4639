import type { Note } from '../note/note';
import type { Candidate } from './candidate';
import { cues } from './cues/all';
import type { Cue } from './cues/cue';
import { see, type Seen } from './cues/seen';
import { BIAS, WEIGHTS } from './weights';

/** How sure we are that a line is a follow-up, and why. */
export interface Score {
  /** 0 to 1. */
  readonly confidence: number;
  /** The strongest reasons to believe it, strongest first; at most three. */
  readonly why: readonly string[];
}

/** More reasons than this tell the user nothing new. */
const MOST_REASONS = 3;

const squash = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const weightOf = (cue: Cue): number => WEIGHTS[cue.name] ?? 0;
const weighing = cues.filter((cue) => weightOf(cue) !== 0);
const reasons = weighing
  .filter((cue) => cue.says !== null && weightOf(cue) > 0)
  .sort((a, b) => weightOf(b) - weightOf(a));

/** The strongest reasons in plain words. */
function why(seen: Seen): string[] {
  const words = new Set<string>();
  for (const cue of reasons) {
    if (words.size === MOST_REASONS) break;
    if (cue.says && cue.applies(seen)) words.add(cue.says(seen));
  }
  return [...words];
}

function score(seen: Seen): Score {
  let sum = BIAS;
  for (const cue of weighing) if (cue.applies(seen)) sum += weightOf(cue);
  return { confidence: squash(sum), why: why(seen) };
}

/** Scores the candidates of one note: adds up the cues that apply to each and squashes the sum to a confidence. */
export function scores(candidates: readonly Candidate[], note: Note, path: string): Score[] {
  return see(candidates, note, path).map(score);
}
