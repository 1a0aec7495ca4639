import { setIcon, setTooltip } from 'obsidian';
import { actOnPress } from '../button';

/** Draws the row of buttons above the list, in the place where the app's own side panes have theirs. */
export function drawToolbar(parentEl: HTMLElement, collapseAll: () => void): void {
  const buttonsEl = parentEl.createDiv('nav-header').createDiv('nav-buttons-container');
  const buttonEl = buttonsEl.createDiv('clickable-icon nav-action-button');
  setIcon(buttonEl, 'chevrons-down-up');
  setTooltip(buttonEl, 'Collapse or expand all');
  actOnPress(buttonEl, collapseAll);
}
