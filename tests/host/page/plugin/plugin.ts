import type { Command, HoverLinkSource, PluginManifest } from 'obsidian';
import { Component } from 'obsidian-test-mocks/obsidian';

import type { HostApp } from '../app';
import { setIcon } from '../look/icons';
import { setTooltip } from '../look/tooltip';
import type { PluginSettingTab } from '../settings/setting-tab';
import type { ViewCreator } from '../views/view-types';

/** Obsidian's plugin: whatever it registers goes when it is unloaded. */
export abstract class Plugin extends Component {
  settings: unknown = undefined;

  constructor(
    readonly app: HostApp,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = this.app.workspace.frame.ribbonActionsEl.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { role: 'button', tabindex: '0' },
    });
    setTooltip(element, title, { placement: 'right' });
    setIcon(element, icon);
    element.addEventListener('click', (event) => callback(event));
    this.register(() => {
      element.remove();
    });
    return element;
  }

  addStatusBarItem(): HTMLElement {
    const element = this.app.workspace.frame.statusBarEl.createDiv({ cls: 'status-bar-item' });
    this.register(() => {
      element.remove();
    });
    return element;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => {
      this.app.commands.removeCommand(command.id);
    });
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addTab(tab);
    this.register(() => {
      this.app.setting.removeTab(tab);
    });
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.viewTypes.register(type, creator);
    this.register(() => {
      this.app.viewTypes.unregister(type);
    });
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.pagePreview.register(id, info);
    this.register(() => {
      this.app.pagePreview.unregister(id);
    });
  }

  registerEditorExtension(extension: unknown): void {
    this.app.editorExtensions.push(extension);
    this.register(() => {
      this.app.editorExtensions.remove(extension);
    });
  }

  /** Link handlers, code blocks and the like are registered for nothing here: nothing calls them. */
  registerObsidianProtocolHandler(): void {
    return undefined;
  }

  registerMarkdownPostProcessor(processor: unknown): unknown {
    return processor;
  }

  registerMarkdownCodeBlockProcessor(_language: string, handler: unknown): unknown {
    return handler;
  }

  registerCliHandler(): void {
    return undefined;
  }

  registerExtensions(): void {
    return undefined;
  }

  registerEditorSuggest(): void {
    return undefined;
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return (await adapter.exists(this.dataPath))
      ? (JSON.parse(await adapter.read(this.dataPath)) as unknown)
      : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const folder = this.dataPath.slice(0, this.dataPath.lastIndexOf('/'));
    await adapter.mkdir(folder);
    await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  onExternalSettingsChange(): unknown {
    return undefined;
  }

  onUserEnable(): unknown {
    return undefined;
  }

  get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }
}
