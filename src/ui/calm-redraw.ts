/** Longest wait between two drawings, in milliseconds. */
const longestWait = 1000;

/** Draws soon after something changed: once for many changes, and the more seldom the longer drawing takes. */
export class CalmRedraw {
  private timer: number | null = null;
  private lastCost = 0;

  constructor(
    private readonly win: () => Window,
    private readonly draw: () => void,
  ) {}

  /** Asks for a drawing; while one is due already, nothing more happens. */
  request(): void {
    this.timer ??= this.win().setTimeout(() => this.run(), Math.min(longestWait, 20 + 4 * this.lastCost));
  }

  /** Drops the drawing that is due. */
  cancel(): void {
    if (this.timer !== null) this.win().clearTimeout(this.timer);
    this.timer = null;
  }

  private run(): void {
    this.timer = null;
    const { performance } = this.win();
    const start = performance.now();
    this.draw();
    this.lastCost = performance.now() - start;
  }
}
