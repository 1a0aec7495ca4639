import type { ViewState } from 'obsidian';

import type { Side } from './side';
import type { Workspace } from './workspace';
import { WorkspaceLeaf } from './workspace-leaf';

interface SavedLeaf {
  state: ViewState;
  title: string;
}

interface SavedGroup {
  shown: number;
  leaves: SavedLeaf[];
}

interface SavedSide {
  collapsed: boolean;
  groups: SavedGroup[];
}

const KEY = 'host-layout';
const SIDES = ['leftSplit', 'rootSplit', 'rightSplit'] as const;

/** Remembers which views are open and where. */
export function saveLayout(workspace: Workspace): void {
  if (!workspace.layoutReady) {
    return;
  }
  const saved = SIDES.map((name) => [name, savedSide(workspace[name])]);
  workspace.app.saveLocalStorage(KEY, Object.fromEntries(saved));
}

/** Opens the views that were open. Tabs that do not show wait until they are looked at. False when nothing is remembered. */
export async function restoreLayout(workspace: Workspace): Promise<boolean> {
  const saved = workspace.app.loadLocalStorage(KEY) as Partial<Record<string, SavedSide>> | null;
  for (const name of SIDES) {
    const side = saved?.[name];
    if (side !== undefined) {
      await restoreSide(workspace, workspace[name], side);
    }
  }
  return saved !== null;
}

function savedSide(side: Side): SavedSide {
  const groups = side.groups.map((group) => ({
    shown: group.leaves.findIndex((leaf) => leaf === group.shown),
    leaves: group.leaves.map((leaf) => ({ state: leaf.getViewState(), title: leaf.getDisplayText() })),
  }));
  return { collapsed: side.collapsed, groups };
}

async function restoreSide(workspace: Workspace, side: Side, saved: SavedSide): Promise<void> {
  if (saved.collapsed) {
    side.collapse();
  }
  for (const [index, savedGroup] of saved.groups.entries()) {
    const group = side.groups[index] ?? side.addGroup();
    for (const [at, { state, title }] of savedGroup.leaves.entries()) {
      const leaf = new WorkspaceLeaf(workspace, group);
      await (at === savedGroup.shown ? leaf.setViewState(state) : leaf.defer(state, title));
      if (at === savedGroup.shown) {
        group.show(leaf);
      }
    }
  }
}
