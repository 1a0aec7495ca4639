/** The elements that the window is made of, with the app's class names. */
export interface Frame {
  workspaceEl: HTMLElement;
  ribbonEl: HTMLElement;
  ribbonActionsEl: HTMLElement;
  ribbonSettingsEl: HTMLElement;
  leftEl: HTMLElement;
  rootEl: HTMLElement;
  rightEl: HTMLElement;
  navbarEl: HTMLElement;
  statusBarEl: HTMLElement;
}

/** Builds the empty window in the body. */
export function buildFrame(): Frame {
  const appEl = document.body.createDiv({ cls: 'app-container' });
  const mainEl = appEl.createDiv({ cls: 'horizontal-main-container' });
  const workspaceEl = mainEl.createDiv({ cls: 'workspace' });
  const ribbonEl = workspaceEl.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left' });
  return {
    workspaceEl,
    ribbonEl,
    ribbonActionsEl: ribbonEl.createDiv({ cls: 'side-dock-actions' }),
    ribbonSettingsEl: ribbonEl.createDiv({ cls: 'side-dock-settings' }),
    leftEl: workspaceEl.createDiv({ cls: 'workspace-split mod-horizontal mod-sidedock mod-left-split' }),
    rootEl: workspaceEl.createDiv({ cls: 'workspace-split mod-vertical mod-root' }),
    rightEl: workspaceEl.createDiv({ cls: 'workspace-split mod-horizontal mod-sidedock mod-right-split' }),
    navbarEl: appEl.createDiv({ cls: 'mobile-navbar' }),
    statusBarEl: appEl.createDiv({ cls: 'status-bar' }),
  };
}
