import { setIcon, setTooltip } from 'obsidian';

/** What the buttons above the list do. */
export interface ToolbarActions {
  collapseAll(): void;
}

/** Draws the row of buttons above the list, in the place where the app's own side panes have theirs. */
export function drawToolbar(parentEl: HTMLElement, actions: ToolbarActions): void {
  const headerEl = parentEl.createDiv('nav-header');
  const buttonsEl = headerEl.createDiv('nav-buttons-container');
  const buttonEl = buttonsEl.createDiv({
    cls: 'clickable-icon nav-action-button',
    attr: { role: 'button', tabindex: 0 },
  });
  setIcon(buttonEl, 'chevrons-down-up');
  setTooltip(buttonEl, 'Collapse or expand all');
  buttonEl.addEventListener('click', () => actions.collapseAll());
  buttonEl.addEventListener('keydown', (evt) => {
    if (evt.key !== 'Enter' && evt.key !== ' ') return;
    evt.preventDefault();
    actions.collapseAll();
  });
}
