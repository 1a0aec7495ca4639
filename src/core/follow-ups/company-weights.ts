// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = -0.07;

/** What the lines around a line add to its score, in log odds. */
export const COMPANY_WEIGHTS: Readonly<Record<string, number>> = {
  'among follow-ups': 1.13,
  'among some follow-ups': 0.48,
  'among few follow-ups': -0.13,
  'among no follow-ups': -0.59,
  'stands above follow-ups': -0.2,
  'under a follow-up': 0.21,
  'under no follow-up': -0.15,
  'in a note without follow-ups': -0.47,
  'in a note with follow-ups': 0.39,
};
