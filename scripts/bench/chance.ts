/** Reproducible chance: the same picks again for the same seed. */
export interface Chance {
  /** A number from 0 up to, but not, 1. */
  readonly next: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Whether something that happens so often, in per cent, happens. */
  readonly happens: (perCent: number) => boolean;
}

/** Mulberry32: small, fast and the same everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
  return { next, pick, happens: (perCent) => next() * 100 < perCent };
}
