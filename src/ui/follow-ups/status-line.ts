import { setIcon } from 'obsidian';
import { actOnPress, buttonRole } from '../button';
import { failureWords, readingWords, type Progress } from './reading-line';

/** The line above the list that says how far the first reading is and which notes could not be read. */
export class StatusLine {
  private readonly progressEl: HTMLElement;
  private readonly wordsEl: HTMLElement;
  private readonly barEl: HTMLProgressElement;
  private readonly failuresEl: HTMLElement;
  private readonly failureWordsEl: HTMLElement;

  constructor(parentEl: HTMLElement, onShowFailures: () => void) {
    this.progressEl = parentEl.createDiv('follow-through-progress');
    this.wordsEl = this.progressEl.createDiv('follow-through-progress-text');
    this.barEl = this.progressEl.createEl('progress', { attr: { 'aria-label': 'Reading notes' } });
    this.failuresEl = parentEl.createDiv({
      cls: 'follow-through-failures',
      attr: buttonRole,
    });
    setIcon(this.failuresEl.createSpan('follow-through-failures-icon'), 'alert-triangle');
    this.failureWordsEl = this.failuresEl.createSpan();
    actOnPress(this.failuresEl, onShowFailures);
  }

  /** Shows the state of reading; both parts are hidden when there is nothing to say. */
  show(progress: Progress | null, failures: number): void {
    this.progressEl.toggle(progress !== null);
    if (progress !== null) {
      this.wordsEl.setText(readingWords(progress));
      this.barEl.max = Math.max(1, progress.total);
      this.barEl.value = progress.read;
    }
    this.failuresEl.toggle(failures > 0);
    if (failures > 0) this.failureWordsEl.setText(failureWords(failures));
  }
}
