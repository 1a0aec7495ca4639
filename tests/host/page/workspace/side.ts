import { TabGroup, type Place } from './tab-group';
import type { WorkspaceLeaf } from './workspace-leaf';

/** A part of the window with its tabs: a side that can be folded away (a drawer on a phone), or the middle. */
export class Side {
  readonly groups: TabGroup[] = [];
  collapsed = false;

  constructor(
    readonly containerEl: HTMLElement,
    readonly place: Place,
    private readonly onPick: (leaf: WorkspaceLeaf) => void,
    private readonly onFold: () => void,
  ) {}

  /** The first group of tabs, made when there is none. */
  firstGroup(): TabGroup {
    return this.groups[0] ?? this.addGroup();
  }

  addGroup(): TabGroup {
    const group = new TabGroup(this.containerEl, this.place, this.onPick);
    this.groups.push(group);
    return group;
  }

  /** Takes a group away unless it is the last one. */
  dropIfEmpty(group: TabGroup): void {
    if (group.leaves.length === 0 && this.groups.length > 1) {
      this.groups.remove(group);
      group.el.remove();
    }
  }

  expand(): void {
    this.fold(false);
  }

  collapse(): void {
    this.fold(true);
  }

  toggle(): void {
    this.fold(!this.collapsed);
  }

  private fold(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.onFold();
  }
}
