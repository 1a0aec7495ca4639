import { Component, setIcon, setTooltip } from 'obsidian';
import { clockWords, durationWords, type Stopwatch } from './stopwatch';

/** Often enough that no second is skipped. */
const tickMilliseconds = 250;

/** Shows a stopwatch counting up against a target, with a button that starts and pauses it. */
export class Timer extends Component {
  private el: HTMLElement | null = null;
  private timeEl: HTMLElement | null = null;
  private buttonEl: HTMLElement | null = null;
  private announcementEl: HTMLElement | null = null;
  private shownSeconds = -1;

  constructor(
    private readonly stopwatch: Stopwatch,
    private readonly targetSeconds: () => number,
  ) {
    super();
  }

  /** Draws the timer at the end of an element. */
  draw(parentEl: HTMLElement): void {
    this.el = parentEl.createDiv('follow-through-timer');
    const ringEl = this.el.createSvg('svg', {
      cls: 'follow-through-timer-ring',
      attr: { viewBox: '0 0 40 40', 'aria-hidden': 'true' },
    });
    for (const cls of ['follow-through-timer-track', 'follow-through-timer-part']) {
      ringEl.createSvg('circle', { cls, attr: { cx: 20, cy: 20, r: 17, pathLength: 1 } });
    }
    this.timeEl = this.el.createDiv({ cls: 'follow-through-timer-time', attr: { role: 'timer' } });
    this.buttonEl = this.el.createEl('button', {
      cls: 'clickable-icon follow-through-timer-button',
      attr: { type: 'button' },
    });
    this.buttonEl.addEventListener('click', () => this.toggle());
    this.announcementEl = this.el.createDiv({
      cls: 'follow-through-announcement',
      attr: { 'aria-live': 'polite' },
    });
    this.registerInterval(window.setInterval(() => this.show(), tickMilliseconds));
    this.shownSeconds = -1;
    this.show();
    this.showButton();
  }

  /** Starts or pauses. */
  toggle(): void {
    if (this.stopwatch.isRunning) this.stopwatch.pause();
    else this.stopwatch.start();
    this.show();
    this.showButton();
  }

  /** Stops counting; what was counted stands. */
  pause(): void {
    this.stopwatch.pause();
    this.show();
    this.showButton();
  }

  private show(): void {
    const { seconds } = this.stopwatch;
    if (seconds === this.shownSeconds || this.el === null) return;
    const target = this.targetSeconds();
    const isReachedNow = this.shownSeconds >= 0 && this.shownSeconds < target && seconds >= target;
    this.shownSeconds = seconds;
    this.timeEl?.setText(`${clockWords(seconds)} / ${clockWords(target)}`);
    this.el.setCssProps({ '--follow-through-part': String(Math.min(1, seconds / target)) });
    this.el.toggleClass('is-over', seconds > target);
    if (isReachedNow) this.announcementEl?.setText(`Target reached: ${durationWords(target)}`);
  }

  private showButton(): void {
    if (this.buttonEl === null) return;
    const { isRunning } = this.stopwatch;
    setIcon(this.buttonEl, isRunning ? 'pause' : 'play');
    setTooltip(this.buttonEl, isRunning ? 'Pause the timer' : 'Start the timer');
    this.el?.toggleClass('is-running', isRunning);
  }
}
