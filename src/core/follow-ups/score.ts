import type { Candidate } from './candidate';
import type { Cue } from './cues/cue';
import { marks } from './cues/marks';
import { place } from './cues/place';
import { whoAndWhen } from './cues/who-and-when';
import { wording } from './cues/wording';
import { BIAS, WEIGHTS } from './weights';

/** Every reason to believe or doubt, in the order in which they are asked. */
export const cues: readonly Cue[] = [...marks, ...place, ...whoAndWhen, ...wording];

/** How sure we are that a line is a follow-up, and why. */
export interface Score {
  /** 0 to 1. */
  readonly confidence: number;
  /** The reasons to believe it, strongest first. */
  readonly why: readonly string[];
}

const squash = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Adds up the cues that apply to a line and squashes the sum to a confidence. */
export function score(candidate: Candidate): Score {
  const reasons = cues.flatMap((cue) => {
    const words = cue.reason(candidate);
    return words === null ? [] : [{ words, weight: WEIGHTS[cue.name] ?? 0 }];
  });
  const sum = reasons.reduce((total, { weight }) => total + weight, BIAS);
  const why = reasons.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return { confidence: squash(sum), why: why.map(({ words }) => words) };
}
