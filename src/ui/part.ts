/** The beginning of every class that is ours. */
const prefix = 'follow-through-';

/** Draws a block of ours at the end of an element; `name` is its class without the plugin's prefix. */
export function drawPart(parentEl: Node, name: string, info: DomElementInfo = {}): HTMLDivElement {
  return parentEl.createDiv({ ...info, cls: prefix + name });
}

/** Draws a piece of ours within a line, likewise. */
export function drawPiece(parentEl: Node, name: string, info: DomElementInfo = {}): HTMLSpanElement {
  return parentEl.createSpan({ ...info, cls: prefix + name });
}

/** Words of the user, which run in their own direction. */
export function userWords(text = ''): DomElementInfo {
  return { text, attr: { dir: 'auto' } };
}
