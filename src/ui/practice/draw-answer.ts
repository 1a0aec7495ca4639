import { MarkdownRenderer, type App, type Component } from 'obsidian';
import { drawButton } from '../button';

/** Draws a drafted answer as the app draws Markdown; links and embeds are read from the note at `path`. */
export async function drawAnswer(
  app: App,
  el: HTMLElement,
  markdown: string,
  path: string,
  owner: Component,
): Promise<void> {
  const renderedEl = el.createDiv({
    cls: 'follow-through-answer-text markdown-rendered',
    attr: { dir: 'auto' },
  });
  await MarkdownRenderer.render(app, markdown, renderedEl, path, owner);
}

/** Draws what stands in place of an answer that has not been drafted. */
export function drawNoAnswer(el: HTMLElement, onWrite: () => void): void {
  const boxEl = el.createDiv('follow-through-no-answer');
  boxEl.createEl('p', { text: 'No draft yet. Two or three points beneath the question are a good start.' });
  drawButton(boxEl, 'Write it in the note', onWrite);
}
