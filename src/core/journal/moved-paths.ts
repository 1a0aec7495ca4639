/** A path that follows its note: `path` is where it is now. */
export interface MovedPath {
  readonly path: string;
}

/** Paths as they were written down, brought to where their notes went since. To be told in order of time. */
export class MovedPaths {
  private readonly tracked = new Map<string, { path: string }[]>();

  /** Follows a path from now on. */
  track(path: string): MovedPath {
    const moved = { path };
    this.at(path).push(moved);
    return moved;
  }

  /** A note, or a folder with all that is inside, goes elsewhere. */
  move(from: string, to: string): void {
    for (const path of [...this.tracked.keys()]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      const target = to + path.slice(from.length);
      const going = this.tracked.get(path) ?? [];
      this.tracked.delete(path);
      for (const moved of going) {
        moved.path = target;
        this.at(target).push(moved);
      }
    }
  }

  /** Whether anything is at a path or in the folder there. */
  has(path: string): boolean {
    return this.tracked.has(path) || [...this.tracked.keys()].some((at) => at.startsWith(`${path}/`));
  }

  private at(path: string): { path: string }[] {
    const found = this.tracked.get(path);
    if (found) return found;
    const fresh: { path: string }[] = [];
    this.tracked.set(path, fresh);
    return fresh;
  }
}
