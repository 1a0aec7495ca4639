import { inlineMarkdown, type Inline } from './inline-markdown';

const elements = { strong: 'strong', emphasis: 'em', strike: 'del', highlight: 'mark' } as const;

/** Draws a line's inline Markdown into an element with the classes that Obsidian gives links and tags. */
export function drawInline(el: HTMLElement, markdown: string): void {
  drawAll(el, inlineMarkdown(markdown));
}

function drawAll(el: HTMLElement, pieces: readonly Inline[]): void {
  for (const piece of pieces) drawPiece(el, piece);
}

function drawPiece(el: HTMLElement, piece: Inline): void {
  switch (piece.kind) {
    case 'text':
      el.appendText(piece.text);
      return;
    case 'code':
      el.createEl('code', { text: piece.text });
      return;
    case 'tag':
      el.createSpan({ cls: 'tag', text: piece.text });
      return;
    case 'note link':
      el.createEl('a', {
        cls: 'internal-link',
        text: piece.text,
        // The target is anybody's text: as an address it could be a script.
        href: '#',
        attr: { 'data-href': piece.target, tabindex: -1 },
      });
      return;
    case 'link': {
      const attr = { rel: 'noopener nofollow', target: '_blank', tabindex: -1 };
      drawAll(el.createEl('a', { cls: 'external-link', href: piece.href, attr }), piece.children);
      return;
    }
    default:
      drawAll(el.createEl(elements[piece.kind]), piece.children);
  }
}
