/** Counts the seconds of an answer; can be paused. */
export interface Stopwatch {
  readonly isRunning: boolean;
  /** Whole seconds counted so far. */
  readonly seconds: number;
  start(): void;
  pause(): void;
  /** Stands still at so many seconds. */
  reset(seconds: number): void;
}

/** A stopwatch at zero; `now` gives milliseconds. */
export function stopwatch(now: () => number): Stopwatch {
  let before = 0;
  let since: number | null = null;
  const counted = (): number => before + (since === null ? 0 : Math.max(0, now() - since));
  return {
    get isRunning() {
      return since !== null;
    },
    get seconds() {
      return Math.floor(counted() / 1000);
    },
    start() {
      since ??= now();
    },
    pause() {
      before = counted();
      since = null;
    },
    reset(seconds) {
      since = null;
      before = seconds * 1000;
    },
  };
}

/** Seconds as on a clock: “0:42”, “12:05”. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

/** Seconds as one says them: “45 seconds”, “2 minutes”, “1 minute 30 seconds”. */
export function durationWords(seconds: number): string {
  const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  if (minutes === 0) return counted(rest, 'second');
  return rest === 0 ? counted(minutes, 'minute') : `${counted(minutes, 'minute')} ${counted(rest, 'second')}`;
}
