import { setIcon } from 'obsidian';
import { drawButton } from '../button';
import { drawPart, userWords } from '../part';

/** A page of the practice view without a prompt: a title, a few words, and what one can do next. */
export interface PracticePage {
  /** Names the page for styles and tests. */
  readonly state: 'start' | 'waiting' | 'none' | 'gone' | 'ended';
  readonly icon: string;
  readonly title: string;
  readonly sentence: string;
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
  const pageEl = drawPart(el, 'page');
  pageEl.dataset['state'] = page.state;
  setIcon(drawPart(pageEl, 'empty-icon'), page.icon);
  pageEl.createEl('h2', { cls: 'follow-through-page-title', text: page.title });
  pageEl.createEl('p', userWords(page.sentence));
  if (page.example) pageEl.createEl('pre', { cls: 'follow-through-example', text: page.example.join('\n') });
  const bodyEl = drawPart(pageEl, 'page-body');
  const buttonsEl = drawPart(pageEl, 'page-buttons');
  page.buttons.forEach(({ label, act }, index) =>
    drawButton(buttonsEl, label, act, { cls: index === 0 ? 'mod-cta' : '' }),
  );
  return bodyEl;
}
