// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = -0.2;

/** What the lines around a line add to its score, in log odds. */
export const COMPANY_WEIGHTS: Readonly<Record<string, number>> = {
  'among follow-ups': 1.1,
  'among some follow-ups': 0.46,
  'among few follow-ups': -0.11,
  'among no follow-ups': -0.65,
  'stands above follow-ups': -0.31,
  'under a follow-up': 0.17,
  'under no follow-up': -0.13,
  'in a note without follow-ups': -0.16,
  'in a note with follow-ups': 0.52,
};
