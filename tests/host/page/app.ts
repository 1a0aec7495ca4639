import { FileManager, Keymap, Scope, type App as MockApp } from 'obsidian-test-mocks/obsidian';
import type { PluginManifest } from 'obsidian';

import type { About } from '../server/api';
import { Commands } from './commands/commands';
import { PagePreview } from './dialogs/page-preview';
import type { KeptMetadata } from './kept-metadata';
import { MetadataCache } from './metadata-cache';
import type { Plugin } from './plugin/plugin';
import { SettingsModal } from './settings/settings-modal';
import { DiskAdapter } from './vault/disk-adapter';
import { DiskVault } from './vault/disk-vault';
import { ViewTypes } from './views/view-types';
import { Workspace } from './workspace/workspace';

/** Obsidian's `App`: the vault and everything around it, built once for the page. */
export class HostApp {
  readonly vault: DiskVault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly viewTypes = new ViewTypes();
  readonly commands = new Commands(this);
  readonly keymap = Keymap.create__();
  readonly scope = Scope.create__();
  readonly editorExtensions: unknown[] = [];
  readonly plugins = {
    plugins: {} as Record<string, Plugin>,
    manifests: {} as Record<string, PluginManifest>,
    enabledPlugins: new Set<string>(),
    getPlugin: (id: string): Plugin | null => this.plugins.plugins[id] ?? null,
  };
  readonly workspace: Workspace;
  readonly setting: SettingsModal;
  readonly pagePreview: PagePreview;
  lastEvent: Event | null = null;

  constructor(
    private readonly about: About,
    kept: KeptMetadata,
  ) {
    this.vault = new DiskVault(new DiskAdapter(about.vaultName));
    this.metadataCache = new MetadataCache(this.vault, kept);
    this.fileManager = FileManager.create__(this as unknown as MockApp);
    this.workspace = new Workspace(this);
    this.setting = new SettingsModal(this);
    this.pagePreview = new PagePreview(this);
  }

  get appId(): string {
    return this.about.vaultId;
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** What was saved for this vault in this browser, or null. */
  loadLocalStorage(key: string): unknown {
    const saved = localStorage.getItem(`${this.appId}-${key}`);
    return saved === null ? null : (JSON.parse(saved) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) {
      localStorage.removeItem(`${this.appId}-${key}`);
    } else {
      localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
    }
  }
}
