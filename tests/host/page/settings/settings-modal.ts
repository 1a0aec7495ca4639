import type { HostApp } from '../app';
import { Modal } from '../dialogs/modal';
import type { PluginSettingTab } from './setting-tab';

/** The settings window, with a tab for each plugin that has one. Opened by Ctrl/Cmd+comma. */
export class SettingsModal extends Modal {
  readonly pluginTabs: PluginSettingTab[] = [];
  activeTab: PluginSettingTab | null = null;
  private readonly tabListEl: HTMLElement;
  private readonly tabContentEl: HTMLElement;

  constructor(app: HostApp) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.headerEl.remove();
    this.contentEl.addClass('vertical-tabs-container');
    const listEl = this.contentEl.createDiv({ cls: 'vertical-tab-header' });
    listEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    this.tabListEl = listEl.createDiv({ cls: 'vertical-tab-header-group-items' });
    this.tabContentEl = this.contentEl.createDiv({ cls: 'vertical-tab-content-container' });
  }

  addTab(tab: PluginSettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
  }

  removeTab(tab: PluginSettingTab): void {
    tab.hide();
    this.pluginTabs.remove(tab);
  }

  openTabById(id: string): PluginSettingTab | null {
    const tab = this.pluginTabs.find((each) => each.plugin.manifest.id === id) ?? null;
    if (tab !== null) {
      this.openTab(tab);
    }
    return tab;
  }

  override onOpen(): void {
    const first = this.activeTab ?? this.pluginTabs[0];
    if (first !== undefined) {
      this.openTab(first);
    }
  }

  override onClose(): void {
    this.activeTab?.hide();
  }

  private openTab(tab: PluginSettingTab): void {
    this.activeTab?.hide();
    this.activeTab = tab;
    this.tabListEl.empty();
    for (const each of this.pluginTabs) {
      const itemEl = this.tabListEl.createDiv({
        cls: 'vertical-tab-nav-item tappable',
        text: each.plugin.manifest.name,
      });
      itemEl.toggleClass('is-active', each === tab);
      itemEl.addEventListener('click', () => {
        this.openTab(each);
      });
    }
    tab.show(this.tabContentEl);
  }
}
