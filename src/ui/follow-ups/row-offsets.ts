/** Rows from `start` up to but not including `end`. */
export interface RowSlice {
  readonly start: number;
  readonly end: number;
}

/** The tops of rows drawn below each other, in pixels; one entry more than rows, the last being the total height. */
export function offsetsOf(keys: readonly string[], heightOf: (key: string) => number): readonly number[] {
  const offsets = [0];
  let top = 0;
  for (const key of keys) {
    top += heightOf(key);
    offsets.push(top);
  }
  return offsets;
}

/** The rows that a stretch of pixels touches; empty where it lies beside them. */
export function rowsWithin(offsets: readonly number[], top: number, bottom: number): RowSlice {
  const count = offsets.length - 1;
  const start = Math.max(0, firstAt(offsets, (offset) => offset > top) - 1);
  return {
    start,
    end: Math.max(
      start,
      Math.min(
        count,
        firstAt(offsets, (offset) => offset >= bottom),
      ),
    ),
  };
}

/** Where the offsets that a limit lets pass begin, by halves: a list may have thousands, and it is scrolled through. */
function firstAt(offsets: readonly number[], isPast: (offset: number) => boolean): number {
  let low = 0;
  for (let high = offsets.length; low < high;) {
    const middle = (low + high) >> 1;
    if (isPast(offsets[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
