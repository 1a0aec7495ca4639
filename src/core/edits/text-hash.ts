const MULTIPLIER_A = 0x9e3779b1;
const MULTIPLIER_B = 0x5f356495;

/**
 * A number of 53 bits that equal texts share and different texts all but never do (cyrb53, public domain).
 * Stable across releases: journals keep it. Chain texts by passing one's hash as the next one's seed.
 */
export function textHash(text: string, seed = 0): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ (seed / 0x100000000);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, MULTIPLIER_A);
    b = Math.imul(b ^ code, MULTIPLIER_B);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 0x100000000 * (0x1fffff & b) + (a >>> 0);
}

/** A number that stands for a sequence of hashes: that of the sequence so far, and the next one. */
export function chained(sequence: number, next: number): number {
  const a = Math.imul((sequence ^ next) | 0, MULTIPLIER_A);
  const b = Math.imul((sequence / 0x100000000) ^ (next / 0x100000000) ^ (a >>> 15), MULTIPLIER_B);
  const low = Math.imul(a ^ (a >>> 13) ^ b, 0x85ebca6b);
  return 0x100000000 * (0x1fffff & (b ^ (b >>> 16))) + (low >>> 0);
}
