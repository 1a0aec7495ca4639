import { performance } from 'node:perf_hooks';

/**
 * How many times as long the work takes as the yardstick, over all batches: the median of several rounds. The two take
 * turns batch by batch, so that whatever else the machine does slows both.
 */
export function ratio<T>(
  batches: readonly T[],
  work: (batch: T) => unknown,
  yardstick: (batch: T) => unknown,
  rounds = 3,
): number {
  const ratios = Array.from({ length: rounds }, () => {
    let worked = 0;
    let measured = 0;
    for (const batch of batches) {
      measured += milliseconds(() => yardstick(batch));
      worked += milliseconds(() => work(batch));
    }
    return worked / measured;
  });
  return ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.POSITIVE_INFINITY;
}

function milliseconds(step: () => unknown): number {
  const start = performance.now();
  step();
  return performance.now() - start;
}
