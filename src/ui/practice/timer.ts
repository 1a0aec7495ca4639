import { Component, setIcon, setTooltip } from 'obsidian';
import { drawButton } from '../button';
import { clockWords, durationWords, type Stopwatch } from './stopwatch';

/** Often enough that no second is skipped. */
const tickMilliseconds = 250;

/** Shows a stopwatch counting up against a target, with a button that starts and pauses it. */
export class Timer extends Component {
  private readonly el: HTMLElement;
  private readonly timeEl: HTMLElement;
  private readonly buttonEl: HTMLElement;
  private readonly announcementEl: HTMLElement;
  private shownSeconds = -1;

  /** Draws the timer at the end of an element. */
  constructor(
    parentEl: HTMLElement,
    private readonly stopwatch: Stopwatch,
    private readonly targetSeconds: () => number,
  ) {
    super();
    this.el = parentEl.createDiv('follow-through-timer');
    const ringEl = this.el.createSvg('svg', {
      cls: 'follow-through-timer-ring',
      attr: { viewBox: '0 0 40 40', 'aria-hidden': 'true' },
    });
    for (const cls of ['follow-through-timer-track', 'follow-through-timer-part']) {
      ringEl.createSvg('circle', { cls, attr: { cx: 20, cy: 20, r: 17, pathLength: 1 } });
    }
    this.timeEl = this.el.createDiv({ cls: 'follow-through-timer-time', attr: { role: 'timer' } });
    const cls = 'clickable-icon follow-through-timer-button';
    this.buttonEl = drawButton(this.el, '', () => this.toggle(), { cls });
    this.announcementEl = this.el.createDiv({
      cls: 'follow-through-announcement',
      attr: { 'aria-live': 'polite' },
    });
    this.showAll();
  }

  override onload(): void {
    this.registerInterval(window.setInterval(() => this.show(), tickMilliseconds));
  }

  /** Stops counting; what was counted stands. */
  pause(): void {
    this.stopwatch.pause();
    this.showAll();
  }

  private toggle(): void {
    if (this.stopwatch.isRunning) this.stopwatch.pause();
    else this.stopwatch.start();
    this.showAll();
  }

  private showAll(): void {
    const { isRunning } = this.stopwatch;
    setIcon(this.buttonEl, isRunning ? 'pause' : 'play');
    setTooltip(this.buttonEl, isRunning ? 'Pause the timer' : 'Start the timer');
    this.el.toggleClass('is-running', isRunning);
    this.show();
  }

  private show(): void {
    const { seconds } = this.stopwatch;
    if (seconds === this.shownSeconds) return;
    const target = this.targetSeconds();
    const isReachedNow = this.shownSeconds >= 0 && this.shownSeconds < target && seconds >= target;
    this.shownSeconds = seconds;
    this.timeEl.setText(`${clockWords(seconds)} / ${clockWords(target)}`);
    this.el.setCssProps({ '--follow-through-part': String(Math.min(1, seconds / target)) });
    this.el.toggleClass('is-over', seconds > target);
    if (isReachedNow) this.announcementEl.setText(`Target reached: ${durationWords(target)}`);
  }
}
