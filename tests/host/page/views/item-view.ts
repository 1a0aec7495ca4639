import { setIcon } from '../look/icons';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf';
import { View } from './view';

/** Obsidian's view with a header: title, buttons, and the content below. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  protected readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const headerEl = this.containerEl.createDiv({ cls: 'view-header' });
    const titleContainerEl = headerEl.createDiv({ cls: 'view-header-title-container mod-at-start' });
    this.titleEl = titleContainerEl.createDiv({ cls: 'view-header-title' });
    this.actionsEl = headerEl.createDiv({ cls: 'view-actions' });
    this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
    setIcon(button, icon);
    button.addEventListener('click', (event) => callback(event));
    this.actionsEl.prepend(button);
    return button;
  }

  override async open(): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    await super.open();
  }
}
