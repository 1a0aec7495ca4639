import { setIcon } from 'obsidian';
import { drawButton } from '../button';

/** A page of the practice view without a prompt: a title, a sentence or two, and what one can do next. */
export interface PracticePage {
  /** Names the page for styles and tests. */
  readonly state: 'start' | 'waiting' | 'none' | 'gone' | 'ended';
  readonly icon: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Lines of a note to show as they would be written. */
  readonly example?: readonly string[];
  /** The first is the one most people want. */
  readonly buttons: readonly PageButton[];
}

export interface PageButton {
  readonly label: string;
  readonly act: () => void;
}

/** Draws a page in place of what an element held; gives the element for what else belongs on it. */
export function drawPage(el: HTMLElement, page: PracticePage): HTMLElement {
  const pageEl = el.createDiv('follow-through-page');
  pageEl.dataset['state'] = page.state;
  setIcon(pageEl.createDiv('follow-through-empty-icon'), page.icon);
  pageEl.createEl('h2', { cls: 'follow-through-page-title', text: page.title });
  for (const text of page.sentences) pageEl.createEl('p', { text, attr: { dir: 'auto' } });
  if (page.example) pageEl.createEl('pre', { cls: 'follow-through-example', text: page.example.join('\n') });
  const bodyEl = pageEl.createDiv('follow-through-page-body');
  const buttonsEl = pageEl.createDiv('follow-through-page-buttons');
  page.buttons.forEach(({ label, act }, index) =>
    drawButton(buttonsEl, label, act, { cls: index === 0 ? 'mod-cta' : '' }),
  );
  return bodyEl;
}
