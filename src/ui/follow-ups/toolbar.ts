import { setIcon, setTooltip } from 'obsidian';
import { actOnPress, buttonRole } from '../button';

/** Draws the row of buttons above the list, in the place where the app's own side panes have theirs. */
export function drawToolbar(parentEl: HTMLElement, collapseAll: () => void): void {
  const headerEl = parentEl.createDiv('nav-header');
  const buttonsEl = headerEl.createDiv('nav-buttons-container');
  const buttonEl = buttonsEl.createDiv({
    cls: 'clickable-icon nav-action-button',
    attr: buttonRole,
  });
  setIcon(buttonEl, 'chevrons-down-up');
  setTooltip(buttonEl, 'Collapse or expand all');
  actOnPress(buttonEl, collapseAll);
}
