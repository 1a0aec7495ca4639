import type { TooltipOptions } from 'obsidian';

/** Gives an element the text that hovering shows, which is also its accessible name. */
export function setTooltip(element: HTMLElement, tooltip: string, options?: TooltipOptions): void {
  element.setAttribute('aria-label', tooltip);
  if (options?.placement !== undefined) {
    element.setAttribute('data-tooltip-position', options.placement);
  }
}
