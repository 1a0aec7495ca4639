import { ItemView } from './item-view';

/** A tab with nothing in it, or whose view's plugin is gone. */
export class EmptyView extends ItemView {
  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
    return Promise.resolve();
  }
}
