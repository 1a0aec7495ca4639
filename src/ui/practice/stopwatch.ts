/** Counts the seconds of an answer; can be paused. Times are in milliseconds of the given clock. */
export class Stopwatch {
  private before = 0;
  private since: number | null = null;

  constructor(private readonly now: () => number) {}

  get isRunning(): boolean {
    return this.since !== null;
  }

  /** Whole seconds counted so far. */
  get seconds(): number {
    const running = this.since === null ? 0 : Math.max(0, this.now() - this.since);
    return Math.floor((this.before + running) / 1000);
  }

  start(): void {
    this.since ??= this.now();
  }

  pause(): void {
    if (this.since === null) return;
    this.before += Math.max(0, this.now() - this.since);
    this.since = null;
  }

  /** Stands still at so many seconds. */
  reset(seconds: number): void {
    this.since = null;
    this.before = seconds * 1000;
  }
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
