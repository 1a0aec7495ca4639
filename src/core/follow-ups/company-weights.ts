// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = -0.29;

/** What the lines around a line add to its score, in log odds. */
export const COMPANY_WEIGHTS: Readonly<Record<string, number>> = {
  'alike follow-ups': 0.81,
  'some alike follow-ups': 0.51,
  'few alike follow-ups': 0.15,
  'no alike follow-ups': -0.39,
  'an order alone': -0.75,
  'an order among few': -1.14,
  'an order among orders': 0.62,
  'no order among orders': 0.98,
  'in a list of orders': 1.38,
  'in a list without orders': -0.59,
  'stands above follow-ups': -0.11,
  'under a follow-up': 0.48,
  'under no follow-up': -0.15,
  'in a note without follow-ups': -0.43,
  'in a note with follow-ups': 0.57,
};
