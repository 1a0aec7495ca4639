import type { HostApp } from '../app';
import { CommandPalette } from './command-palette';

/** Adds the few commands of the app itself that one needs here, and the keys for them. */
export function addAppCommands(app: HostApp): void {
  const { commands, workspace } = app;
  commands.addCommand({ id: 'app:open-settings', name: 'Open settings', callback: () => app.setting.open() });
  commands.addCommand({
    id: 'command-palette:open',
    name: 'Command palette: Open command palette',
    callback: () => {
      new CommandPalette(app).open();
    },
  });
  commands.addCommand({
    id: 'workspace:close',
    name: 'Close current tab',
    checkCallback: (isCheck) => {
      const leaf = workspace.activeLeaf;
      if (!isCheck) {
        leaf?.detach();
      }
      return leaf !== null;
    },
  });
  commands.addCommand({
    id: 'app:toggle-right-sidebar',
    name: 'Toggle right sidebar',
    callback: () => {
      workspace.rightSplit.toggle();
    },
  });
  commands.addCommand({
    id: 'app:toggle-left-sidebar',
    name: 'Toggle left sidebar',
    callback: () => {
      workspace.leftSplit.toggle();
    },
  });
  followKeys(app, { p: 'command-palette:open', ',': 'app:open-settings' });
}

function followKeys(app: HostApp, keys: Readonly<Record<string, string>>): void {
  document.addEventListener('keydown', (event) => {
    const id = event.ctrlKey || event.metaKey ? keys[event.key.toLowerCase()] : undefined;
    if (id !== undefined && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      app.commands.executeCommandById(id);
    }
  });
}
