import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingGroupItem,
} from 'obsidian';
import { Setting, SettingGroup } from 'obsidian-test-mocks/obsidian';

import { addControl } from './add-control';
import { drawPageRow } from './draw-page-row';
import type { PluginSettingTab } from './setting-tab';

/** What was drawn: can look at its conditions again, and tidy up. */
export interface DrawnSettings {
  refresh(): void;
  clear(): void;
}

type Condition = boolean | (() => boolean) | undefined;

/** What drawing one row or group needs, and where it leaves what to do on a refresh and at the end. */
interface Drawing {
  tab: PluginSettingTab;
  refreshes: (() => void)[];
  cleanups: (() => void)[];
}

/** Draws setting definitions into an element, in place of what it held. */
export function drawDefinitions(
  tab: PluginSettingTab,
  items: readonly SettingDefinitionItem[],
  element: HTMLElement,
): DrawnSettings {
  const drawing: Drawing = { tab, refreshes: [], cleanups: [] };
  element.empty();
  let loose: SettingGroup | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      loose = null;
      drawGroup(drawing, item, element);
    } else {
      loose ??= SettingGroup.create__(element);
      drawRow(drawing, item, loose, 0);
    }
  }
  const refresh = (): void => {
    drawing.refreshes.forEach((each) => {
      each();
    });
  };
  refresh();
  return {
    refresh,
    clear: () => {
      drawing.cleanups.splice(0).forEach((cleanup) => {
        cleanup();
      });
    },
  };
}

/** Whether a condition of a definition holds now. */
export function holds(condition: Condition, otherwise: boolean): boolean {
  return typeof condition === 'function' ? condition() : (condition ?? otherwise);
}

function drawGroup(
  drawing: Drawing,
  definition: SettingDefinitionGroup | SettingDefinitionList,
  element: HTMLElement,
): void {
  const group = SettingGroup.create__(element);
  group.groupEl__.addClasses((definition.cls ?? '').split(' ').filter((cls) => cls !== ''));
  group.groupEl__.toggleClass('mod-list', definition.type === 'list');
  const heading = Setting.create__(group.groupEl__)
    .setName(definition.heading ?? '')
    .setHeading();
  group.groupEl__.prepend(heading.settingEl);
  definition.extraButtons?.forEach((build) => {
    heading.addExtraButton(build);
  });
  const items = definition.items ?? [];
  items.forEach((item, index) => {
    drawRow(drawing, item, group, index, definition);
  });
  if (isList(definition)) {
    drawListParts(definition, heading, group, items.length);
  }
  heading.settingEl.toggle(definition.heading !== undefined || heading.controlEl.childElementCount > 0);
  drawing.refreshes.push(() => {
    group.groupEl__.toggle(holds(definition.visible, true));
  });
}

function isList(definition: SettingDefinitionGroup): definition is SettingDefinitionList {
  return definition.type === 'list';
}

function drawListParts(
  list: SettingDefinitionList,
  heading: Setting,
  group: SettingGroup,
  count: number,
): void {
  const { addItem, emptyState } = list;
  if (addItem !== undefined) {
    heading.addExtraButton((button) =>
      button
        .setIcon('plus')
        .setTooltip(addItem.name)
        .onClick(() => {
          addItem.action(button.extraSettingsEl);
        }),
    );
  }
  if (count === 0 && emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-item setting-list-empty' }).append(emptyState);
  }
}

function drawRow(
  drawing: Drawing,
  item: SettingGroupItem,
  group: SettingGroup,
  index: number,
  parent?: SettingDefinitionGroup,
): void {
  const setting = Setting.create__(group.listEl);
  setting.setName(item.name).setDesc(item.desc ?? '');
  if ('type' in item) {
    drawPageRow(drawing.tab, item, setting);
  } else {
    fillRow(drawing, item, setting, group, index);
  }
  const onDelete = parent !== undefined && isList(parent) ? parent.onDelete : undefined;
  if (onDelete !== undefined) {
    setting.addExtraButton((button) =>
      button
        .setIcon('trash-2')
        .setTooltip('Delete')
        .onClick(() => {
          onDelete(index);
        }),
    );
  }
  drawing.refreshes.push(() => {
    setting.settingEl.toggle(holds(item.visible, true));
  });
}

function fillRow(
  drawing: Drawing,
  definition: SettingDefinition,
  setting: Setting,
  group: SettingGroup,
  index: number,
): void {
  if (definition.render !== undefined) {
    const cleanup = definition.render(setting.asOriginalType__(), group.asOriginalType__());
    if (cleanup !== undefined) {
      drawing.cleanups.push(() => {
        cleanup();
      });
    }
  } else if (definition.control !== undefined) {
    const { control } = definition;
    addControl(drawing.tab, setting, control);
    drawing.refreshes.push(() => {
      setting.setDisabled(holds(control.disabled, false));
    });
  } else if (definition.action !== undefined) {
    const { action } = definition;
    setting.settingEl.addClasses(['mod-action', 'tappable']);
    setting.settingEl.addEventListener('click', () => {
      action(setting.settingEl, index);
    });
  }
}
