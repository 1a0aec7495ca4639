import { setup } from 'obsidian-test-mocks/setup';

import './styles/host.css';
import { HostApp } from './app';
import { addAppCommands } from './commands/app-commands';
import { askedDevice, become } from './look/device';
import { KeptMetadata } from './kept-metadata';
import { obsidianModule } from './obsidian-module';
import { CODEMIRROR, loadPlugin } from './plugin/load-plugin';
import type { Plugin } from './plugin/plugin';
import { wireComponents } from './settings/wire-components';
import { surviveHandlers } from './survive-handlers';
import { askAbout } from './vault/disk-client';
import { followDisk } from './vault/follow-disk';
import { FileExplorerView } from './views/file-explorer-view';
import { MarkdownView } from './views/markdown-view';
import { addAppButtons } from './workspace/buttons';
import { restoreLayout } from './workspace/layout';

declare global {
  interface Window {
    app: HostApp;
  }
}

const ENABLED_KEY = 'host-plugin-enabled';

/** Starts the app in the order in which Obsidian does: plugin, files, layout, then everybody who waited for it. */
async function start(): Promise<void> {
  setup();
  surviveHandlers();
  wireComponents();
  const device = askedDevice(location.search);
  become(device);
  const about = await askAbout();
  const app = new HostApp(about, await KeptMetadata.of(about.vaultId));
  window.app = app;
  app.viewTypes.register('markdown', (leaf) => new MarkdownView(leaf));
  app.viewTypes.register('file-explorer', (leaf) => new FileExplorerView(leaf));
  addAppCommands(app);
  addAppButtons(app);
  const plugin = await loadPlugin(app, { obsidian: obsidianModule, ...CODEMIRROR });
  await followDisk(app.vault, (path) => {
    if (path === plugin.dataPath) {
      plugin.onExternalSettingsChange();
    }
  });
  await layOut(app, device.isPhone);
  enable(app, plugin);
  document.body.dataset['host'] = 'ready';
}

async function layOut(app: HostApp, isPhone: boolean): Promise<void> {
  const { workspace } = app;
  if (!(await restoreLayout(workspace))) {
    await workspace.ensureSideLeaf('file-explorer', 'left', { reveal: false });
    await workspace.getLeaf().setViewState({ type: 'empty' });
  }
  if (isPhone) {
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
  }
  const shown = workspace.rootSplit.groups[0]?.shown;
  if (shown) {
    workspace.setActiveLeaf(shown);
  }
  workspace.becomeReady();
}

// The app calls onUserEnable once, when the user switches the plugin on; here that is the vault's first visit.
function enable(app: HostApp, plugin: Plugin): void {
  if (app.loadLocalStorage(ENABLED_KEY) === null) {
    app.saveLocalStorage(ENABLED_KEY, true);
    plugin.onUserEnable();
  }
}

void start();
