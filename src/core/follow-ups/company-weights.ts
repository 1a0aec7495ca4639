// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = -0.3;

/** What the lines around a line add to its score, in log odds, in the order of their cues. */
export const COMPANY_WEIGHTS: readonly number[] = [
  0.81, // alike follow-ups
  0.51, // some alike follow-ups
  0, // few alike follow-ups
  -0.39, // no alike follow-ups
  -0.75, // an order alone
  -1.14, // an order among few
  0.61, // an order among orders
  0.98, // no order among orders
  1.35, // in a list of orders
  -0.58, // in a list without orders
  0, // stands above follow-ups
  0.48, // under a follow-up
  -0.15, // under no follow-up
  -0.43, // in a note without follow-ups
  0.58, // in a note with follow-ups
];
