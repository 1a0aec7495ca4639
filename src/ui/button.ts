/** What a button looks like, beside its words. */
export interface ButtonLook {
  readonly cls?: string;
  /** The key that does the same, as `aria-keyshortcuts` names it; shown on the button. */
  readonly key?: string;
}

/** Draws a button at the end of an element. */
export function drawButton(
  parentEl: HTMLElement,
  text: string,
  act: () => void,
  { cls = '', key }: ButtonLook = {},
): HTMLElement {
  const buttonEl = parentEl.createEl('button', { cls, text, attr: { type: 'button' } });
  if (key !== undefined) {
    buttonEl.setAttr('aria-keyshortcuts', key);
    buttonEl.createEl('kbd', { text: key });
  }
  buttonEl.addEventListener('click', act);
  return buttonEl;
}

/** Makes an element work as a button, by mouse and keys. */
export function actOnPress(el: HTMLElement, act: () => void): void {
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', act);
  el.addEventListener('keydown', (evt) => {
    if (evt.key !== 'Enter' && evt.key !== ' ') return;
    evt.preventDefault();
    act();
  });
}
