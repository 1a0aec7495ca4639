import type { ViewState } from 'obsidian';

import type { WorkspaceLeaf } from '../workspace/workspace-leaf';
import { View } from './view';

/** Stands in a tab that has not been looked at since the start, as the app's deferred views do. */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    readonly deferred: ViewState,
    private readonly title: string,
  ) {
    super(leaf);
    this.icon = leaf.app.viewTypes.iconOf(deferred.type);
  }

  override getViewType(): string {
    return this.deferred.type;
  }

  override getDisplayText(): string {
    return this.title;
  }
}
