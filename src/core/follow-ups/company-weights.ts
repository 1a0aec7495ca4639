// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = -0.32;

/** What the lines around a line add to its score, in log odds, in the order of their cues. */
export const COMPANY_WEIGHTS: readonly number[] = [
  1.26, // alike follow-ups
  0.52, // some alike follow-ups
  0, // few alike follow-ups
  -0.5, // no alike follow-ups
  -0.92, // an order alone
  -1.02, // an order among few
  0.71, // an order among orders
  1.1, // no order among orders
  1.24, // in a list of orders
  -0.46, // in a list without orders
  -0.47, // stands above follow-ups
  0, // under a follow-up
  -0.34, // under no follow-up
  0, // in a note without follow-ups
  0.91, // in a note with follow-ups
];
