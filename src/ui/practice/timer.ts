import { setIcon, setTooltip, type Component } from 'obsidian';
import { drawButton } from '../button';
import { drawPart } from '../part';
import { clockWords, durationWords, type Stopwatch } from './stopwatch';

/** Often enough that no second is skipped. */
const tickMilliseconds = 250;

/**
 * Draws a stopwatch counting up against a target, with a button that starts and pauses it; it ticks for as long as its
 * owner is there. Gives what pauses it.
 */
export function drawTimer(
  owner: Component,
  parentEl: HTMLElement,
  stopwatch: Stopwatch,
  targetSeconds: () => number,
): () => void {
  const el = drawPart(parentEl, 'timer');
  const ringEl = el.createSvg('svg', {
    cls: 'follow-through-timer-ring',
    attr: { viewBox: '0 0 40 40', 'aria-hidden': 'true' },
  });
  for (const cls of ['follow-through-timer-track', 'follow-through-timer-part'])
    ringEl.createSvg('circle', { cls, attr: { cx: 20, cy: 20, r: 17, pathLength: 1 } });
  const timeEl = drawPart(el, 'timer-time', { attr: { role: 'timer' } });
  const cls = 'clickable-icon follow-through-timer-button';
  const buttonEl = drawButton(el, '', () => switchTo(!stopwatch.isRunning), { cls });
  const announcementEl = drawPart(el, 'announcement', { attr: { 'aria-live': 'polite' } });
  let shownSeconds = -1;
  const show = (): void => {
    const { seconds } = stopwatch;
    if (seconds === shownSeconds) return;
    const target = targetSeconds();
    const isReachedNow = shownSeconds >= 0 && shownSeconds < target && seconds >= target;
    shownSeconds = seconds;
    timeEl.setText(`${clockWords(seconds)} / ${clockWords(target)}`);
    el.setCssProps({ '--follow-through-part': String(Math.min(1, seconds / target)) });
    el.toggleClass('is-over', seconds > target);
    if (isReachedNow) announcementEl.setText(`Target reached: ${durationWords(target)}`);
  };
  const switchTo = (isRunning: boolean): void => {
    if (isRunning) stopwatch.start();
    else stopwatch.pause();
    setIcon(buttonEl, isRunning ? 'pause' : 'play');
    setTooltip(buttonEl, `${isRunning ? 'Pause' : 'Start'} the timer`);
    el.toggleClass('is-running', isRunning);
    show();
  };
  owner.registerInterval(window.setInterval(show, tickMilliseconds));
  switchTo(stopwatch.isRunning);
  return () => switchTo(false);
}
