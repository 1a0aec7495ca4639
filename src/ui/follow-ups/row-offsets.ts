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
  const start = offsets.slice(1).filter((end) => end <= top).length;
  return { start, end: Math.max(start, offsets.slice(0, -1).filter((begin) => begin < bottom).length) };
}
