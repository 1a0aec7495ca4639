import type { Candidate } from './candidate';
import type { Cue } from './cues/cue';
import { place } from './cues/place';
import { shape } from './cues/shape';
import { wording } from './cues/wording';
import type { KindReason } from './note-kind/note-kind';
import { BIAS, WEIGHTS } from './weights';

/** Every reason to believe or doubt a line, in the order in which they are asked. */
export const cues: readonly Cue[] = [...shape, ...wording, ...place];

/** How sure we are that a line is a practice question, and why. */
export interface Score {
  /** 0 to 1. */
  readonly confidence: number;
  /** The reasons to believe it, strongest first. */
  readonly why: readonly string[];
}

const MOST_REASONS = 3;

const squash = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The cues that apply to a line, with their reasons in plain words. */
export function reasonsOf(candidate: Candidate): KindReason[] {
  return cues.flatMap(({ name, reason }) => {
    const words = reason(candidate);
    return words === null ? [] : [{ name, words }];
  });
}

/** Adds up the cues of a line and of its note and squashes the sum to a confidence. */
export function score(candidate: Candidate, ofNote: readonly KindReason[]): Score {
  const reasons = [...reasonsOf(candidate), ...ofNote].map(({ name, words }) => ({
    words,
    weight: WEIGHTS[name] ?? 0,
  }));
  const sum = reasons.reduce((total, { weight }) => total + weight, BIAS);
  const why = reasons.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return { confidence: squash(sum), why: why.slice(0, MOST_REASONS).map(({ words }) => words) };
}
