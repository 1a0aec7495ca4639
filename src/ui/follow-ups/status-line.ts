import { setIcon } from 'obsidian';
import { actOnPress } from '../button';
import { drawPart, drawPiece } from '../part';
import { failureWords, readingWords, type Progress } from './reading-line';

/**
 * Draws the line above the list that says how far the first reading is and which notes could not be read. Gives what
 * shows the state of reading; both parts are hidden when there is nothing to say.
 */
export function drawStatusLine(
  parentEl: HTMLElement,
  onShowFailures: () => void,
): (progress: Progress | null, failures: number) => void {
  const progressEl = drawPart(parentEl, 'progress');
  const wordsEl = drawPart(progressEl, 'progress-text');
  const barEl = progressEl.createEl('progress', { attr: { 'aria-label': 'Reading notes' } });
  const failuresEl = drawPart(parentEl, 'failures');
  setIcon(drawPiece(failuresEl, 'failures-icon'), 'alert-triangle');
  const failureWordsEl = failuresEl.createSpan();
  actOnPress(failuresEl, onShowFailures);
  return (progress, failures) => {
    progressEl.toggle(progress !== null);
    if (progress !== null) {
      wordsEl.setText(readingWords(progress));
      barEl.max = Math.max(1, progress.total);
      barEl.value = progress.read;
    }
    failuresEl.toggle(failures > 0);
    failureWordsEl.setText(failureWords(failures));
  };
}
