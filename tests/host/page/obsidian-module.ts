import * as mocks from 'obsidian-test-mocks/obsidian';

import { HostApp } from './app';
import { ConfirmationModal } from './dialogs/confirmation-modal';
import { Menu } from './dialogs/menu';
import { Modal } from './dialogs/modal';
import { Notice } from './dialogs/notice';
import { FuzzySuggestModal, SuggestModal } from './dialogs/suggest-modal';
import { addIcon, getIcon, getIconIds, setIcon } from './look/icons';
import { MarkdownRenderer } from './look/markdown-renderer';
import { setTooltip } from './look/tooltip';
import { MetadataCache } from './metadata-cache';
import { Plugin } from './plugin/plugin';
import { PluginSettingTab } from './settings/setting-tab';
import { DiskVault } from './vault/disk-vault';
import { ItemView } from './views/item-view';
import { MarkdownView } from './views/markdown-view';
import { View } from './views/view';
import { Workspace } from './workspace/workspace';
import { WorkspaceLeaf } from './workspace/workspace-leaf';

/** The version of the app that the host stands for. */
export const API_VERSION = '1.13.1';

/** What `require('obsidian')` gives the plugin: the mocks, and the host's own classes where a real window matters. */
export const obsidianModule = {
  ...mocks,
  App: HostApp,
  ConfirmationModal,
  FuzzySuggestModal,
  ItemView,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MetadataCache,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  SettingTab: PluginSettingTab,
  SuggestModal,
  Vault: DiskVault,
  View,
  Workspace,
  WorkspaceLeaf,
  addIcon,
  apiVersion: API_VERSION,
  getIcon,
  getIconIds,
  getLanguage: () => 'en',
  requireApiVersion,
  setIcon,
  setTooltip,
};

function requireApiVersion(version: string): boolean {
  return version.localeCompare(API_VERSION, undefined, { numeric: true }) <= 0;
}
