import type { Candidate } from './candidate';
import { reasons, type Reason } from './cues/cue';
import { lineCues } from './cues/line-cues';

/** Where the score of a line without any cue starts, in log odds. */
export const BIAS = -3.1;

/** How sure we are that a line is a practice question, and why. */
export interface Score {
  /** 0 to 1. */
  readonly confidence: number;
  /** The reasons to believe it, strongest first. */
  readonly why: readonly string[];
}

const MOST_REASONS = 3;

/** Adds up the cues of a line and of its note and squashes the sum to a confidence. */
export function score(candidate: Candidate, ofNote: readonly Reason[]): Score {
  const all = [...reasons(lineCues, candidate), ...ofNote];
  const logOdds = all.reduce((total, { weight }) => total + weight, BIAS);
  const why = all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return {
    confidence: 1 / (1 + Math.exp(-logOdds)),
    why: why.slice(0, MOST_REASONS).map(({ words }) => words),
  };
}
