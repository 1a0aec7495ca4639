import type { HoverLinkSource } from 'obsidian';
import { getFrontMatterInfo } from 'obsidian-test-mocks/obsidian';

import type { HostApp } from '../app';
import { MarkdownRenderer } from '../look/markdown-renderer';

/** What a view sends with `hover-link`. */
export interface HoverLink {
  event: MouseEvent;
  source: string;
  targetEl: HTMLElement;
  linktext: string;
  sourcePath?: string;
}

/** The app's page preview: shows the note that a hovered link leads to, beside the link, until the mouse leaves. */
export class PagePreview {
  private readonly sources = new Map<string, HoverLinkSource>();
  private popoverEl: HTMLElement | null = null;

  constructor(private readonly app: HostApp) {
    app.workspace.on('hover-link', (link) => void this.show(link as HoverLink));
  }

  register(id: string, info: HoverLinkSource): void {
    this.sources.set(id, info);
  }

  unregister(id: string): void {
    this.sources.delete(id);
  }

  private async show({ event, source, targetEl, linktext, sourcePath }: HoverLink): Promise<void> {
    const needsMod = this.sources.get(source)?.defaultMod ?? false;
    const linkpath = linktext.split('#')[0] ?? '';
    const file = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath ?? '');
    if (file === null || (needsMod && !event.ctrlKey && !event.metaKey)) {
      return;
    }
    this.hide();
    const popoverEl = document.body.createDiv({ cls: 'popover hover-popover' });
    this.popoverEl = popoverEl;
    const embedEl = popoverEl.createDiv({ cls: 'markdown-embed' });
    embedEl.createDiv({ cls: 'markdown-embed-title', text: file.basename });
    const text = withoutFrontMatter(await this.app.vault.cachedRead(file));
    await MarkdownRenderer.render(this.app, text, embedEl.createDiv({ cls: 'markdown-rendered' }));
    this.place(popoverEl, targetEl);
    targetEl.addEventListener('mouseleave', () => {
      this.hide();
    });
  }

  private hide(): void {
    this.popoverEl?.remove();
    this.popoverEl = null;
  }

  private place(popoverEl: HTMLElement, targetEl: HTMLElement): void {
    const target = targetEl.getBoundingClientRect();
    const { width, height } = popoverEl.getBoundingClientRect();
    const left = target.left > width ? target.left - width : Math.max(0, innerWidth - width);
    popoverEl.style.left = `${String(left)}px`;
    popoverEl.style.top = `${String(Math.max(0, Math.min(target.top, innerHeight - height)))}px`;
  }
}

function withoutFrontMatter(text: string): string {
  return text.slice(getFrontMatterInfo(text).contentStart);
}
