import type {
  SettingControl,
  SettingDropdownControl,
  SettingNumberControl,
  SettingSliderControl,
} from 'obsidian';
import { TFolder, type Setting } from 'obsidian-test-mocks/obsidian';

import type { PluginSettingTab } from './setting-tab';

/** What a control shows and where its new values go. */
interface Bound {
  value: unknown;
  set: (value: unknown) => void;
}

/** Puts the control that a definition asks for into its row, bound to the tab's value of that key. */
export function addControl(tab: PluginSettingTab, setting: Setting, control: SettingControl): void {
  const bound: Bound = {
    value: tab.getControlValue(control.key) ?? control.defaultValue,
    set: (value) => void accept(tab, setting, control, value),
  };
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(bound.value === true).onChange(bound.set));
      return;
    case 'dropdown':
      addDropdown(setting, control, bound);
      return;
    case 'number':
      addNumber(setting, control, bound);
      return;
    case 'slider':
      addSlider(setting, control, bound);
      return;
    case 'textarea':
      setting.addTextArea((area) => area.setValue(textOf(bound.value)).onChange(bound.set));
      return;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(textOf(bound.value)).onChange(bound.set));
      return;
    case 'text':
    case 'file':
    case 'folder':
      addText(tab, setting, control.type, control.placeholder ?? '', bound);
  }
}

async function accept(
  tab: PluginSettingTab,
  setting: Setting,
  control: SettingControl,
  value: unknown,
): Promise<void> {
  const validate = control.validate as ((value: unknown) => unknown) | undefined;
  const complaint = await validate?.(value);
  const isRefused = typeof complaint === 'string' && complaint !== '';
  setting.setErrorMessage(isRefused ? complaint : null);
  if (!isRefused) {
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  }
}

function addDropdown(setting: Setting, control: SettingDropdownControl, bound: Bound): void {
  setting.addDropdown((dropdown) =>
    dropdown.addOptions(control.options).setValue(textOf(bound.value)).onChange(bound.set),
  );
}

function addNumber(setting: Setting, control: SettingNumberControl, bound: Bound): void {
  setting.addText((text) => {
    text.inputEl.type = 'number';
    const { min, max, step, placeholder, defaultValue } = control;
    const given = { min, max, step, placeholder };
    for (const [name, value] of Object.entries(given)) {
      if (value !== undefined) {
        text.inputEl.setAttribute(name, String(value));
      }
    }
    text.setValue(textOf(bound.value)).onChange((typed) => {
      const number = Number.parseFloat(typed);
      bound.set(Number.isNaN(number) ? (defaultValue ?? 0) : number);
    });
  });
}

function addSlider(setting: Setting, control: SettingSliderControl, bound: Bound): void {
  setting.addSlider((slider) =>
    slider
      .setLimits(control.min, control.max, control.step)
      .setValue(Number(bound.value ?? control.min))
      .onChange(bound.set),
  );
}

function addText(
  tab: PluginSettingTab,
  setting: Setting,
  type: 'text' | 'file' | 'folder',
  placeholder: string,
  bound: Bound,
): void {
  setting.addText((text) => {
    text.setPlaceholder(placeholder).setValue(textOf(bound.value)).onChange(bound.set);
    if (type !== 'text') {
      const paths = tab.app.vault
        .getAllLoadedFiles()
        .filter((file) => file instanceof TFolder === (type === 'folder'))
        .map((file) => file.path);
      const list = setting.controlEl.createEl('datalist', { attr: { id: crypto.randomUUID() } });
      list.append(...paths.map((path) => createEl('option', { value: path })));
      text.inputEl.setAttribute('list', list.id);
    }
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
