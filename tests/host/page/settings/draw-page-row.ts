import type { SettingDefinitionPage } from 'obsidian';
import type { Setting } from 'obsidian-test-mocks/obsidian';

import { setIcon } from '../look/icons';
import { drawDefinitions } from './draw-definitions';
import type { PluginSettingTab } from './setting-tab';

/** Makes a row lead to a page of further settings, with a way back. */
export function drawPageRow(tab: PluginSettingTab, page: SettingDefinitionPage, setting: Setting): void {
  setting.settingEl.addClasses(['mod-page', 'tappable']);
  const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
  setting.controlEl.createDiv({ cls: 'setting-display-value', text: value ?? '' });
  setIcon(setting.controlEl.createDiv({ cls: 'setting-page-chevron' }), 'chevron-right');
  setting.settingEl.addEventListener('click', () => {
    openPage(tab, page);
  });
}

function openPage(tab: PluginSettingTab, page: SettingDefinitionPage): void {
  const { containerEl } = tab;
  containerEl.empty();
  const backEl = containerEl.createEl('button', { cls: 'setting-page-back clickable-icon', text: page.name });
  const icon = createSpan();
  setIcon(icon, 'arrow-left');
  backEl.prepend(icon);
  const made = page.page?.();
  backEl.addEventListener('click', () => {
    made?.hide();
    tab.update();
  });
  const bodyEl = containerEl.createDiv({ cls: 'setting-page' });
  if (made === undefined) {
    drawDefinitions(tab, page.items ?? [], bodyEl);
  } else {
    bodyEl.append(made.containerEl);
  }
}
