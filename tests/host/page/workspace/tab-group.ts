import { setIcon } from '../look/icons';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Which part of the window a group of tabs stands in. */
export type Place = 'left' | 'root' | 'right';

/** Tabs side by side, of which one shows. */
export class TabGroup {
  readonly el: HTMLElement;
  readonly leaves: WorkspaceLeaf[] = [];
  shown: WorkspaceLeaf | null = null;
  private readonly headersEl: HTMLElement;
  private readonly bodyEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    readonly place: Place,
    private readonly onPick: (leaf: WorkspaceLeaf) => void,
  ) {
    this.el = parentEl.createDiv({ cls: 'workspace-tabs mod-top' });
    const barEl = this.el.createDiv({ cls: 'workspace-tab-header-container' });
    this.headersEl = barEl.createDiv({ cls: 'workspace-tab-header-container-inner' });
    this.bodyEl = this.el.createDiv({ cls: 'workspace-tab-container' });
  }

  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    this.headersEl.append(leaf.tabHeaderEl);
    this.bodyEl.append(leaf.containerEl);
    leaf.tabHeaderEl.addEventListener('click', () => {
      this.onPick(leaf);
    });
    this.show(this.shown ?? leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    this.leaves.remove(leaf);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.remove();
    if (this.shown === leaf) {
      this.shown = null;
      const next = this.leaves.at(-1);
      if (next !== undefined) {
        this.show(next);
      }
    }
  }

  show(leaf: WorkspaceLeaf): void {
    this.shown = leaf;
    for (const each of this.leaves) {
      each.containerEl.toggle(each === leaf);
      each.tabHeaderEl.toggleClass('is-active', each === leaf);
    }
  }
}

/** Draws a leaf's tab: its icon and its title. */
export function drawTabHeader(leaf: WorkspaceLeaf): void {
  const { tabHeaderEl } = leaf;
  tabHeaderEl.empty();
  tabHeaderEl.ariaLabel = leaf.getDisplayText();
  tabHeaderEl.dataset['type'] = leaf.getViewState().type;
  const innerEl = tabHeaderEl.createDiv({ cls: 'workspace-tab-header-inner' });
  setIcon(innerEl.createDiv({ cls: 'workspace-tab-header-inner-icon' }), leaf.getIcon());
  innerEl.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
  const closeEl = innerEl.createDiv({ cls: 'workspace-tab-header-inner-close-button' });
  setIcon(closeEl, 'x');
  closeEl.addEventListener('click', (event) => {
    event.stopPropagation();
    leaf.detach();
  });
}
