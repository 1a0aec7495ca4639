import { Component } from 'obsidian-test-mocks/obsidian';

import type { HostApp } from '../app';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf';

/** Obsidian's view: what stands in a tab. */
export abstract class View extends Component {
  readonly app: HostApp;
  readonly containerEl = createDiv({ cls: 'workspace-leaf-content' });
  icon = 'file';
  navigation = true;
  scope: unknown = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: { history: boolean }): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    return undefined;
  }

  onResize(): void {
    return undefined;
  }

  onPaneMenu(): void {
    return undefined;
  }

  /** Gives the keyboard to the view. */
  focus(): void {
    return undefined;
  }

  /** The leaf has taken the view in. */
  async open(): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    this.load();
    await this.onOpen();
  }

  /** The leaf lets the view go. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  protected async onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected async onClose(): Promise<void> {
    return Promise.resolve();
  }
}
