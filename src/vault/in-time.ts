/** Work that has taken too long for others to wait for it. It may still end. */
export class TookTooLong extends Error {}

/** Settles as the work does, but rejects with `TookTooLong` once so many milliseconds have gone by. */
export function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => {
      reject(new TookTooLong(`It could not be read within ${ms / 1000} seconds.`));
    }, ms);
    const stop = (): void => window.clearTimeout(timer);
    work.then(resolve, reject).then(stop, stop);
  });
}
