import type { HostApp } from '../app';
import { setIcon } from '../look/icons';
import { WorkspaceLeaf } from './workspace-leaf';

/** Adds the app's own buttons: settings in the ribbon, and a phone's bar at the bottom with its drawers. */
export function addAppButtons(app: HostApp): void {
  const { frame, leftSplit, rightSplit, rootSplit } = app.workspace;
  const openSettings = (): void => {
    app.setting.open();
  };
  addButton(frame.ribbonSettingsEl, 'settings', 'Open settings', openSettings);
  addButton(frame.navbarEl, 'panel-left', 'Open left drawer', () => {
    leftSplit.toggle();
  });
  addButton(frame.navbarEl, 'terminal', 'Open command palette', () => {
    app.commands.executeCommandById('command-palette:open');
  });
  addButton(frame.navbarEl, 'settings', 'Open settings', openSettings);
  addButton(frame.navbarEl, 'panel-right', 'Open right drawer', () => {
    rightSplit.toggle();
  });
  // On a phone the sides lie over the note; opening one there, or touching the note, puts them away.
  if (document.body.hasClass('is-phone')) {
    const putAway = (): void => {
      leftSplit.collapse();
      rightSplit.collapse();
    };
    rootSplit.containerEl.addEventListener('pointerdown', putAway);
    app.workspace.on('active-leaf-change', (leaf) => {
      if (leaf instanceof WorkspaceLeaf && leaf.group.place === 'root') {
        putAway();
      }
    });
  }
}

function addButton(parentEl: HTMLElement, icon: string, label: string, onClick: () => void): void {
  const button = parentEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
  setIcon(button, icon);
  button.addEventListener('click', onClick);
}
