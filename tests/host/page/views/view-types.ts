import type { WorkspaceLeaf } from '../workspace/workspace-leaf';
import { EmptyView } from './empty-view';
import type { View } from './view';

/** Makes a view for a tab. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which kinds of views there are, by type, and which one opens a file. */
export class ViewTypes {
  private readonly creators = new Map<string, ViewCreator>();
  private readonly icons = new Map<string, string>();

  register(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    this.creators.set(type, creator);
  }

  unregister(type: string): void {
    this.creators.delete(type);
  }

  /** A new view of that type, or an empty one when nobody makes such views. */
  create(type: string, leaf: WorkspaceLeaf): View {
    const view = this.creators.get(type)?.(leaf) ?? new EmptyView(leaf);
    this.icons.set(type, view.getIcon());
    return view;
  }

  /** The icon that the last view of the type had. */
  iconOf(type: string): string {
    return this.icons.get(type) ?? 'file';
  }

  typeOf(extension: string): string {
    return extension === 'md' ? 'markdown' : 'empty';
  }
}
