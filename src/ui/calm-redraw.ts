/** Longest wait between two drawings, in milliseconds. */
const longestWait = 1000;

/** Drawing that waits a little for what else may change. */
export interface CalmRedraw {
  /** Asks for a drawing; while one is due already, nothing more happens. */
  readonly request: () => void;
  /** Drops the drawing that is due. */
  readonly cancel: () => void;
}

/** Draws soon after something changed: once for many changes, and the more seldom the longer drawing takes. */
export function calmRedraw(el: () => HTMLElement, draw: () => void): CalmRedraw {
  let timer: number | null = null;
  let lastCost = 0;
  const run = (): void => {
    timer = null;
    const { performance } = el().win;
    const start = performance.now();
    draw();
    lastCost = performance.now() - start;
  };
  return {
    request: () => {
      timer ??= el().win.setTimeout(run, Math.min(longestWait, 20 + 4 * lastCost));
    },
    cancel: () => {
      if (timer !== null) el().win.clearTimeout(timer);
      timer = null;
    },
  };
}
