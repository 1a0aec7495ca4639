import { Scope } from 'obsidian-test-mocks/obsidian';

import type { HostApp } from '../app';
import { setIcon } from '../look/icons';

/** Obsidian's dialog: closes by Escape, by its cross and by a click beside it, and gives the focus back. */
export class Modal {
  readonly containerEl = createDiv({ cls: 'modal-container mod-dim' });
  readonly bgEl = this.containerEl.createDiv({ cls: 'modal-bg' });
  readonly modalEl = this.containerEl.createDiv({ cls: 'modal' });
  readonly headerEl = this.modalEl.createDiv({ cls: 'modal-header' });
  readonly titleEl = this.headerEl.createDiv({ cls: 'modal-title' });
  readonly contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
  readonly scope = Scope.create__();
  shouldRestoreSelection = true;
  private focusedBefore: Element | null = null;
  private closeCallback: (() => unknown) | null = null;

  constructor(readonly app: HostApp) {
    this.modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true' });
    const cross = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon' });
    cross.ariaLabel = 'Close';
    setIcon(cross, 'x');
    cross.addEventListener('click', () => {
      this.close();
    });
    this.bgEl.addEventListener('click', () => {
      this.close();
    });
    this.containerEl.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) {
        event.stopPropagation();
        this.close();
      }
    });
  }

  open(): void {
    this.focusedBefore = document.activeElement;
    document.body.append(this.containerEl);
    this.modalEl.tabIndex = -1;
    this.modalEl.focus();
    void this.onOpen();
  }

  close(): void {
    if (!this.containerEl.isConnected) {
      return;
    }
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.focusedBefore instanceof HTMLElement) {
      this.focusedBefore.focus();
    }
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {
    return undefined;
  }

  onClose(): void {
    return undefined;
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }
}
