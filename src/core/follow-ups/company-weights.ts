// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = -0.17;

/** What the lines around a line add to its score, in log odds. */
export const COMPANY_WEIGHTS: Readonly<Record<string, number>> = {
  'among follow-ups': 1.17,
  'among some follow-ups': 0.44,
  'among few follow-ups': -0.08,
  'among no follow-ups': -0.71,
  'stands above follow-ups': -0.32,
  'under a follow-up': 0.47,
  'under no follow-up': -0.11,
  'in a note without follow-ups': -0.3,
  'in a note with follow-ups': 0.42,
};
