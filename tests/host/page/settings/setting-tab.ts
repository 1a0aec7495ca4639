import type { SettingDefinitionItem } from 'obsidian';

import type { HostApp } from '../app';
import type { Plugin } from '../plugin/plugin';
import { drawDefinitions, type DrawnSettings } from './draw-definitions';

/** Obsidian's settings tab of a plugin: drawn from its definitions, or by its `display()` when there are none. */
export abstract class PluginSettingTab {
  readonly containerEl = createDiv({ cls: 'vertical-tab-content' });
  icon = '';
  settingItems: SettingDefinitionItem[] = [];
  private drawn: DrawnSettings | null = null;

  constructor(
    readonly app: HostApp,
    readonly plugin: Plugin,
  ) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(key: string): unknown {
    return this.stored()[key];
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    const settings = this.stored();
    settings[key] = value;
    return this.plugin.saveData(settings);
  }

  /** Takes the definitions anew, and draws them if the tab shows. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) {
      this.draw();
    }
  }

  refreshDomState(): void {
    this.drawn?.refresh();
  }

  display(): void {
    return undefined;
  }

  hide(): void {
    this.drawn?.clear();
    this.drawn = null;
    this.containerEl.remove();
  }

  /** The settings window shows this tab. */
  show(parentEl: HTMLElement): void {
    parentEl.append(this.containerEl);
    this.update();
  }

  private draw(): void {
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    const { scrollTop } = this.containerEl;
    this.drawn?.clear();
    this.drawn = drawDefinitions(this, this.settingItems, this.containerEl);
    this.containerEl.scrollTop = scrollTop;
  }

  private stored(): Record<string, unknown> {
    this.plugin.settings ??= {};
    return this.plugin.settings as Record<string, unknown>;
  }
}
