/** How far the first reading of the vault has come, in notes; the total is 0 until they have been counted. */
export interface ReadingProgress {
  readonly read: number;
  readonly total: number;
}

/** Keeps count of the first reading of the vault, from before its notes are listed until all are settled. */
export class FirstReading {
  private left: Set<string> | null = null;
  private total = 0;
  private isOver = false;
  private hasMoved = false;

  /** Null once the first reading has ended. */
  get progress(): ReadingProgress | null {
    return this.isOver ? null : { read: this.total - (this.left?.size ?? 0), total: this.total };
  }

  /** Begins with these notes. */
  begin(paths: readonly string[]): void {
    this.left = new Set(paths);
    this.total = paths.length;
    this.moved();
  }

  /** A note was read, could not be read, or is gone. */
  settle(path: string): void {
    if (this.left?.delete(path)) this.moved();
  }

  /** Whether the progress has moved since this was last asked. */
  takeMove(): boolean {
    const hasMoved = this.hasMoved;
    this.hasMoved = false;
    return hasMoved;
  }

  private moved(): void {
    this.hasMoved = true;
    if (this.left?.size === 0) this.isOver = true;
  }
}
