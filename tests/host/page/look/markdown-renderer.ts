import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { MarkdownRenderChild } from 'obsidian-test-mocks/obsidian';

const WIKILINK = /(?<embed>!?)\[\[(?<link>[^[\]|\n]+)(?:\|(?<shown>[^[\]\n]*))?\]\]/gu;
const TAG = /(?<before>^|\s)(?<tag>#[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;
const HIGHLIGHT = /==(?<text>[^=\n]+)==/gu;

/** Obsidian's renderer, as far as views need it: GitHub's Markdown, wikilinks, tags, highlights; made safe. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(_app: unknown, markdown: string, element: HTMLElement): Promise<void> {
    const html = DOMPurify.sanitize(await marked.parse(withAppSyntax(markdown), { gfm: true, breaks: true }));
    const parsed = new DOMParser().parseFromString(html, 'text/html').body;
    element.append(...[...parsed.childNodes].map((node) => document.importNode(node, true)));
    for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]:not(.internal-link, .tag)')) {
      link.addClass('external-link');
      link.target = '_blank';
      link.rel = 'noopener nofollow';
    }
  }

  static renderMarkdown(markdown: string, element: HTMLElement): Promise<void> {
    return MarkdownRenderer.render(null, markdown, element);
  }
}

// Code keeps what only looks like a link.
function withAppSyntax(markdown: string): string {
  return markdown
    .split(/(?<code>```[\s\S]*?```|`[^`\n]*`)/u)
    .map((piece) => (piece.startsWith('`') ? piece : withLinks(piece)))
    .join('');
}

function withLinks(markdown: string): string {
  return markdown
    .replace(WIKILINK, (_, __, link: string, shown?: string) => {
      const href = escaped(link);
      return `<a class="internal-link" data-href="${href}" href="${href}">${escaped(shown ?? link)}</a>`;
    })
    .replace(TAG, (_, before: string, tag: string) => `${before}<a class="tag" href="${tag}">${tag}</a>`)
    .replace(HIGHLIGHT, '<mark>$1</mark>');
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');
}
