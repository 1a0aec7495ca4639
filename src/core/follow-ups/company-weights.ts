// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = -0.23;

/** What the lines around a line add to its score, in log odds. */
export const COMPANY_WEIGHTS: Readonly<Record<string, number>> = {
  'among follow-ups': 1.07,
  'among some follow-ups': 0.63,
  'among few follow-ups': -0.14,
  'among no follow-ups': -0.68,
  'stands above follow-ups': -0.3,
  'under a follow-up': 0.51,
  'under no follow-up': -0.04,
  'in a note without follow-ups': -0.3,
  'in a note with follow-ups': 0.47,
};
