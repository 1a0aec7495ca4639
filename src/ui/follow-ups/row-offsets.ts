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
  const total = offsets[count] ?? 0;
  if (bottom <= 0) return { start: 0, end: 0 };
  if (top >= total) return { start: count, end: count };
  return { start: rowAt(offsets, Math.max(0, top)), end: rowAt(offsets, Math.min(total, bottom) - 1) + 1 };
}

/** The last row that starts at or above a pixel. */
function rowAt(offsets: readonly number[], pixel: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
