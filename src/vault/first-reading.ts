/** How far the first reading of the vault has come, in notes; the total is 0 until they have been counted. */
export interface ReadingProgress {
  readonly read: number;
  readonly total: number;
}

/** The count of the first reading of the vault, from before its notes are listed until all are settled. */
export interface FirstReading {
  /** Null once the first reading has ended. */
  readonly progress: () => ReadingProgress | null;
  /** Begins with these notes. */
  readonly begin: (paths: readonly string[]) => void;
  /** A note was read, could not be read, or is gone. */
  readonly settle: (path: string) => void;
  /** Whether the progress has moved since this was last asked. */
  readonly takeMove: () => boolean;
}

/** A first reading whose notes have not been listed yet. */
export function firstReading(): FirstReading {
  let left: Set<string> | null = null;
  let total = 0;
  let hasMoved = false;
  return {
    progress: () => (left?.size === 0 ? null : { read: total - (left?.size ?? 0), total }),
    begin: (paths) => {
      left = new Set(paths);
      total = paths.length;
      hasMoved = true;
    },
    settle: (path) => {
      if (left?.delete(path)) hasMoved = true;
    },
    takeMove: () => {
      const had = hasMoved;
      hasMoved = false;
      return had;
    },
  };
}
