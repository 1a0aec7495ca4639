/** A path that follows its note: `path` is where it is now. */
export interface MovedPath {
  readonly path: string;
}

/** Whether a path is this note or folder, or inside of it. */
export function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** Where a path is after a note, or a folder with all that is inside, went elsewhere. */
export function movedPath(path: string, from: string, to: string): string {
  return isWithin(path, from) ? to + path.slice(from.length) : path;
}

/** Paths as they were written down, brought to where their notes went since. To be told in order of time. */
export interface MovedPaths {
  /** Follows a path from now on. */
  readonly track: (path: string) => MovedPath;
  /** A note, or a folder with all that is inside, goes elsewhere. */
  readonly move: (from: string, to: string) => void;
  /** Whether anything is at a path or in the folder there. */
  readonly has: (path: string) => boolean;
}

/** No paths yet. */
export function movedPaths(): MovedPaths {
  const tracked = new Map<string, { path: string }[]>();
  const at = (path: string): { path: string }[] => {
    const found = tracked.get(path) ?? [];
    tracked.set(path, found);
    return found;
  };
  return {
    track: (path) => {
      const moved = { path };
      at(path).push(moved);
      return moved;
    },
    move: (from, to) => {
      for (const path of [...tracked.keys()].filter((known) => isWithin(known, from))) {
        const target = movedPath(path, from, to);
        const going = at(path);
        tracked.delete(path);
        for (const moved of going) moved.path = target;
        at(target).push(...going);
      }
    },
    has: (path) => tracked.has(path) || [...tracked.keys()].some((known) => isWithin(known, path)),
  };
}
